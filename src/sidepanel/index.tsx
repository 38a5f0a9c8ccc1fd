import '../pages/pages.css';
import './sidepanel.css';
import {startPage} from '../pages/start-page';
import {SidePanel} from './SidePanel';

startPage(SidePanel, 'sidePanelTitle');
