/** A button that opens a short list of actions: the ARIA menu button pattern, closed by Esc, choice or a click elsewhere. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import styles from './menu.module.css';

/** One action in a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: ComponentChildren;
  readonly run: () => void;
}

/** A menu's name, its button's icon, its actions and which way it opens. */
export interface MenuProps {
  readonly name: string;
  readonly icon: ComponentChildren;
  readonly items: readonly MenuItem[];
  readonly opens?: 'below' | 'above';
}

/** An icon button with a menu behind it; the first item takes the focus, the button gets it back. */
export function Menu({ name, icon, items, opens = 'below' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const entries = () => Array.from(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    entries()[0]?.focus();
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const list = entries();
    const at = list.findIndex((entry) => entry.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) list.at(to % list.length)?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else return;
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu inside; the box itself is no control
    <div class={styles.menu} ref={root} onKeyDown={onKeyDown}>
      <IconButton
        name={name}
        buttonRef={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </IconButton>
      {open && (
        <div role="menu" aria-label={name} id={id} class={`${styles.items} ${styles[opens]}`}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={styles.item}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.icon}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
