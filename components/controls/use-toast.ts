import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Toast } from './undo-toast.tsx';

/** A line is read in four seconds; a way back stays for twenty, as long as WCAG 2.2.1 gives a reader to act. */
const READ_MS = 4_000;
const UNDO_MS = 20_000;

/** One toast at a time; a new one replaces the old and starts the clock again. */
export function useToast() {
  const [toast, setToast] = useState<Toast>();
  const clear = useCallback(() => setToast(undefined), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(clear, toast.undo ? UNDO_MS : READ_MS);
    return () => clearTimeout(timer);
  }, [toast, clear]);
  return { toast, show: setToast, clear };
}
