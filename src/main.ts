import { mount } from 'svelte';
import './app/page.css';
import App from './app/App.svelte';
import { day } from './engagement/day';
import { readPreferences, storePreference } from './app/keep';
import { Session } from './app/session.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('main: index.html has no element #app to mount the application in');

const MS_PER_DAY = 86_400_000;
const session = new Session(location.search, {
  today: day(Math.floor(Date.now() / MS_PER_DAY)),
  languages: navigator.languages,
  framed: window !== window.parent,
  stored: readPreferences(),
  remember: storePreference,
});
const dark = window.matchMedia('(prefers-color-scheme: dark)');
session.systemTheme = dark.matches ? 'dark' : 'light';
dark.addEventListener('change', () => (session.systemTheme = dark.matches ? 'dark' : 'light'));
const print = window.matchMedia('print');
print.addEventListener('change', () => (session.printing = print.matches));

mount(App, { target, props: { session } });
