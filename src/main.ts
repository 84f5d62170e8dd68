import { mount } from 'svelte';
import App from './app/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('main: index.html has no element #app to mount the application in');
mount(App, { target });
