import '../pages/pages.css';
import './popup.css';
import {startPage} from '../pages/start-page';
import {Popup} from './Popup';

startPage(Popup, 'popupTitle');
