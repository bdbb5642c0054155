import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/parts.css';
import { Popup } from '@/components/Popup';

const page = document.getElementById('page');
if (page) render(<Popup />, page);
