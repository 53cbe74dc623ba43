/** The icons our views use, all from one outline set (Lucide), 16 px unless a view says otherwise. */
export {
  ChevronDown,
  ChevronUp,
  Copy,
  Download,
  Ellipsis,
  Eye,
  EyeOff,
  LibraryBig,
  PanelRight,
  Power,
  Search,
  Settings as SettingsIcon,
  SquarePen,
  Trash2,
  X,
} from 'lucide-preact';
