import Gavel from '@mui/icons-material/GavelOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Flight from '@mui/icons-material/FlightTakeoffOutlined';
import Forum from '@mui/icons-material/ForumOutlined';
import Handshake from '@mui/icons-material/HandshakeOutlined';
import Hearing from '@mui/icons-material/HearingOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlineOutlined';
import Phone from '@mui/icons-material/ContactPhoneOutlined';
import Policy from '@mui/icons-material/PolicyOutlined';
import Repair from '@mui/icons-material/HealingOutlined';
import Shield from '@mui/icons-material/ShieldOutlined';
import Support from '@mui/icons-material/SupportAgentOutlined';
import Translate from '@mui/icons-material/TranslateOutlined';
import Ended from '@mui/icons-material/EventBusyOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Chip } from './chips.ts';

const icons: Readonly<Record<Chip['icon'], SvgIconComponent>> = {
  secretAddress: Lock,
  underInvestigation: Policy,
  incorrectRecord: FactCheck,
  deceased: Ended,
  emigrated: Flight,
  guardianship: Gavel,
  staffSafety: Shield,
  interpreter: Translate,
  hardOfHearing: Hearing,
  preferredChannel: Phone,
  supervisor: Support,
  recoveryOperation: Repair,
  registrationSuspended: Pause,
  incident: Campaign,
  contacts: Forum,
  agreement: Handshake,
  unread: Warning,
};

interface MarkIconProps {
  readonly icon: Chip['icon'];
}

/** The picture beside the word of a mark; the word says it. */
export function MarkIcon({ icon }: MarkIconProps) {
  const Icon = icons[icon];
  return <Icon aria-hidden sx={{ fontSize: 15 }} />;
}
