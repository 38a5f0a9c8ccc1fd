import '../pages/pages.css';
import './difference.css';
import {startPage} from '../pages/start-page';
import {Difference} from './Difference';

startPage(Difference, 'differenceTitle');
