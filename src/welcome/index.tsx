import '../pages/pages.css';
import '../pages/wide-page.css';
import './welcome.css';
import {startPage} from '../pages/start-page';
import {Welcome} from './Welcome';

startPage(Welcome, 'welcomeTitle');
