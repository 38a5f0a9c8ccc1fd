import '../pages/pages.css';
import '../pages/wide-page.css';
import {startPage} from '../pages/start-page';
import {Privacy} from './Privacy';

startPage(Privacy, 'privacyTitle');
