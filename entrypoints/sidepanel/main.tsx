import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/parts.css';
import { Panel } from '@/components/Panel';

const page = document.getElementById('page');
if (page) render(<Panel />, page);
