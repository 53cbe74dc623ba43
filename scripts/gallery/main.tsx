/** Shows one component in one state: `/?show=panel-40`, in German with `&lang=de`. The list of all stands at `/`. */
import '../../components/document.css';
import { render } from 'preact';
import { speakFrom } from '../../components/testing/speak-english.ts';
import { SCENES } from './scenes.tsx';

const asked = new URLSearchParams(location.search);
const name = asked.get('show') ?? '';
const language = (['de', 'es'] as const).find((code) => code === asked.get('lang')) ?? 'en';
speakFrom(language);
document.documentElement.lang = language;
document.documentElement.dataset.theme = 'system';
const scene = SCENES[name];
const root = document.getElementById('root');
if (root) {
  render(
    scene ? (
      scene()
    ) : (
      <ul>
        {Object.keys(SCENES).map((key) => (
          <li key={key}>
            <a href={`?show=${key}`}>{key}</a>
          </li>
        ))}
      </ul>
    ),
    root,
  );
}
