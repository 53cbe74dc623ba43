/** Tags as chips, with a field behind them: comma or Enter adds, Backspace in the empty field takes the last away. */
import { useId, useState } from 'preact/hooks';
import { X } from '../icons.ts';
import { say } from '../words/words.ts';
import styles from './tag-field.module.css';
import { addTag, completions } from './tags.ts';

/** The tags now, those used before, and what a change does. */
export interface TagFieldProps {
  readonly tags: readonly string[];
  readonly knownTags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** The tags of a note (ARIA combobox with a list). */
export function TagField({ tags, knownTags, onChange }: TagFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(-1);
  const options = completions(typed, tags, knownTags);

  const type = (text: string) => {
    setTyped(text);
    setMarked(-1);
  };
  const add = (text: string) => {
    const next = addTag(tags, text);
    if (next !== tags) onChange(next);
    type('');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' || event.key === ',') add(options[marked] ?? typed);
    else if (arrow !== undefined && options.length > 0) setMarked((marked + arrow + options.length) % options.length);
    else if (event.key === 'Escape' && typed) type('');
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <div class={styles.tags}>
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class={styles.tag}
            aria-label={say('remove_tag', tag)}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            <span class={styles.name}>{tag}</span>
            <X size={12} aria-hidden />
          </button>
        ))}
        <input
          type="text"
          role="combobox"
          aria-label={say('add_tag')}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={options.length > 0 ? id : undefined}
          aria-activedescendant={options[marked] === undefined ? undefined : `${id}-${marked}`}
          autocomplete="off"
          class={styles.input}
          placeholder={tags.length === 0 ? say('tags') : ''}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => typed && add(typed)}
        />
      </div>
      {options.length > 0 && (
        <div role="listbox" id={id} aria-label={say('tags_used_before')} class={styles.options}>
          {options.map((option, index) => (
            <div
              key={option}
              role="option"
              id={`${id}-${index}`}
              tabIndex={-1}
              aria-selected={index === marked}
              class={styles.option}
              onMouseDown={(event) => {
                // Before the field loses the focus and takes the half-typed word for a tag.
                event.preventDefault();
                add(option);
              }}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
