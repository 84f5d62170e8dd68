/** A panel that a button opens: closed by Escape, by a press elsewhere, and when the focus goes elsewhere. */
export class Dropdown {
  open = $state(false);
  #button: HTMLElement | null = null;

  /** For the button. */
  readonly opener = (node: HTMLElement): void => {
    this.#button = node;
  };

  /** For the element that holds the button and the panel. */
  readonly root = (node: HTMLElement): (() => void) => {
    const isElsewhere = (target: EventTarget | null) => target instanceof Node && !node.contains(target);
    const press = ({ target }: PointerEvent) => {
      if (this.open && isElsewhere(target)) this.open = false;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (isElsewhere(relatedTarget)) this.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !this.open) return;
      event.preventDefault();
      this.close();
    };
    window.addEventListener('pointerdown', press);
    node.addEventListener('focusout', leave);
    node.addEventListener('keydown', escape);
    return () => {
      window.removeEventListener('pointerdown', press);
      node.removeEventListener('focusout', leave);
      node.removeEventListener('keydown', escape);
    };
  };

  toggle(): void {
    this.open = !this.open;
  }

  /** Closes it, and gives the focus back to its button. */
  close(): void {
    this.open = false;
    this.#button?.focus();
  }
}
