import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Toast } from './undo-toast.tsx';

/** Long enough to read a line and reach the button (WCAG 2.2.1 asks for 20 s only where nothing else undoes; the lists keep their own way back). */
const TOAST_MS = 8000;

/** One toast at a time; a new one replaces the old and starts the clock again. */
export function useToast() {
  const [toast, setToast] = useState<Toast>();
  const clear = useCallback(() => setToast(undefined), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(clear, TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast, clear]);
  return { toast, show: setToast, clear };
}
