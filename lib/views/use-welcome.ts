import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { WelcomeProps } from '../../components/welcome/welcome.tsx';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** What the welcome page says of this browser. */
export function useWelcome(): WelcomeProps {
  // Firefox may install without access to pages; until it has answered nothing is asked for.
  const [mayRead, setMayRead] = useState(true);
  const [panelKeys, setPanelKeys] = useState('');
  useEffect(() => {
    void browser.permissions.contains(EVERYWHERE).then(setMayRead);
    // Firefox for Android has no commands.
    void browser.commands?.getAll().then((commands) => {
      setPanelKeys(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '');
    });
  }, []);
  return {
    mayRead,
    panelKeys,
    grantAccess: () => void browser.permissions.request(EVERYWHERE).then(setMayRead),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
