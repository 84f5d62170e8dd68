/** What the page can do, as commands of the search field. */
import type { AppMessages } from '../i18n/messages/app';
import type { Session } from './session.svelte';
import type { Command } from './suggestions';

/** What a command does beside the session. */
export interface Deeds {
  readonly add: () => void;
  readonly about: () => void;
  readonly share: () => void;
  readonly takeBack: (id: string, name: string) => void;
}

/** The commands, in the order in which they are offered. */
export function commandsOf(session: Session, words: AppMessages, deeds: Deeds): Command[] {
  return [
    { key: 'everything', label: words.showEverything, run: () => session.showEverything() },
    { key: 'first', label: words.firstQuestion, run: () => session.askFirstQuestion() },
    ...(['both', 'timeline', 'graph', 'list'] as const).map((view) => ({
      key: `view-${view}`,
      label: words.view[view],
      run: () => session.show(view),
    })),
    ...session.additions.slice(-1).map(({ id, name }) => ({
      key: 'undo',
      label: words.undoAdd(name),
      run: () => deeds.takeBack(id, name),
    })),
    { key: 'add', label: words.add, run: deeds.add },
    { key: 'about', label: words.about, run: deeds.about },
    { key: 'share', label: words.share, run: deeds.share },
    { key: 'dark', label: words.toDark, run: () => session.dress('dark') },
    { key: 'light', label: words.toLight, run: () => session.dress('light') },
    {
      key: 'language',
      label: words.switchLanguage,
      run: () => session.speak(session.locale === 'fr' ? 'en' : 'fr'),
    },
  ];
}
