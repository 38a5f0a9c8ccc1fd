import '../pages/pages.css';
import './library.css';
import {startPage} from '../pages/start-page';
import {Library} from './Library';

startPage(Library, 'libraryTitle');
