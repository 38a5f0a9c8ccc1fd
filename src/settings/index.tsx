import '../pages/pages.css';
import '../pages/wide-page.css';
import './marks.css';
import {startPage} from '../pages/start-page';
import {SettingsPage} from './SettingsPage';

startPage(SettingsPage, 'settingsTitle');
