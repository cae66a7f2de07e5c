import type { Generated } from 'kysely';

/**
 * The tables as Kysely sees them. Only modules in this folder know them; what leaves the folder are the models of `shared/models`.
 * Truth values are 0 and 1, lists and record bodies are JSON text, amounts and times are text as in the models.
 */
export interface StoreTables {
  store_meta: { name: string; value: string };
  person: PersonRow;
  person_name: { folded_name: string; birth_date: string; person_id: string };
  file: { id: string; applicant_id: string; shows: string | null };
  file_person: { file_id: string; person_id: string };
  member: MemberRow;
  mark: MarkRow;
  source_record: SourceRecordRow;
  source_state: { source: string; state: string; as_of: string | null };
  allowance_year: AllowanceYearRow;
  letter: LetterRow;
  change: ChangeRow;
  decision: DecisionRow;
  payment: PaymentRow;
  objection: ObjectionRow;
  recovery: RecoveryRow;
  arrangement: ArrangementRow;
  proposal: ProposalRow;
  calculation: CalculationRow;
  contact: ContactRow;
  note: NoteRow;
  callback: CallbackRow;
  later_state: LaterStateRow;
  incident: IncidentRow;
  conversation: ConversationRow;
  general_contact: GeneralContactRow;
  verification: VerificationRow;
  used_token: { offer_id: string; user_name: string; conversation_id: string; used_at: string };
  hand_over: HandOverRow;
  hand_over_taken: { hand_over_id: string; user_name: string; conversation_id: string; relied: number; recorded_at: string };
  draft: { file_id: string; user_name: string; text: string; kept_at: string };
  callback_draft: { file_id: string; user_name: string; entry: string; kept_at: string };
  work_for: { user_name: string; departments: string; kept_at: string };
  preference: { user_name: string; language: string; theme: string; density: string; keys: Generated<string> };
  worklist_selection: { user_name: string; id: string; name: string; view: string; kept_at: string };
  news_seen: { user_name: string; news_id: string; seen_at: string };
  processing_log: ProcessingLogRow;
  look_up_explanation: LookUpExplanationRow;
  processing_user: { trace_id: string; user_name: string; role: string };
  event_text: EventTextRow;
}

export interface PersonRow {
  id: string;
  bsn: string | null;
  given_names: string;
  title: string;
  prefix: string;
  family_name: string;
  salutation: string;
  display_name: string;
  birth_date: string;
  death_date: string | null;
  address_secret: number;
  address_line: string;
  postcode: string;
  house_number: string;
  place: string;
}

export interface MemberRow {
  file_id: string;
  person_id: string;
  role: string;
  from_date: string;
  to_date: string | null;
  source: string;
  recorded_at: string;
}

export interface MarkRow {
  file_id: string;
  id: string;
  kind: string;
  person_id: string;
  about: string;
  from_date: string;
  until: string | null;
  source: string;
  recorded_at: string;
}

export interface SourceRecordRow {
  subject_id: string;
  id: string;
  kind: string;
  source: string;
  valid_from: string;
  valid_to: string | null;
  recorded_at: string;
  delivery_id: string | null;
  under_investigation_since: string | null;
  incorrect: number;
  body: string;
}

export interface AllowanceYearRow {
  file_id: string;
  year: number;
  allowance: string;
  applied_on: string | null;
  status: string;
}

export interface LetterRow {
  file_id: string;
  id: string;
  dated: string;
  kind: string;
  channel: string;
  subject: string;
  body: string;
  read_on: string | null;
  recorded_at: string;
  number: string;
}

export interface ChangeRow {
  file_id: string;
  id: string;
  kind: string;
  allowances: string;
  year: number;
  made_by: string;
  channel: string;
  reported_on: string;
  valid_from: string;
  person_id: string | null;
  before: string;
  after: string;
  unit: string;
  state: string;
  respond_by: string | null;
  decide_by: string | null;
  letter_id: string | null;
  recorded_at: string;
}

export interface DecisionRow {
  file_id: string;
  id: string;
  allowance: string | null;
  year: number | null;
  number: string;
  kind: string;
  dated: string;
  amount_year: string | null;
  amount_month: string | null;
  from_month: string | null;
  grounds: string;
  letter_id: string | null;
  objection_until: string | null;
  follows_id: string | null;
  because_of_change_id: string | null;
  source: string;
  recorded_at: string;
}

export interface PaymentRow {
  file_id: string;
  id: string;
  allowance: string;
  year: number;
  month: string;
  due: string;
  amount: string;
  withheld: string;
  payee: string;
  state: string;
  decision_id: string;
  recorded_at: string;
}

export interface ObjectionRow {
  file_id: string;
  id: string;
  kind: string;
  decision_id: string | null;
  allowance: string | null;
  year: number | null;
  received_on: string;
  channel: string;
  points: string;
  state: string;
  decide_by: string | null;
  adjourned_until: string | null;
  notice_of_default_on: string | null;
  handler: string;
  recorded_at: string;
  number: string;
}

export interface RecoveryRow {
  file_id: string;
  id: string;
  decision_id: string | null;
  allowance: string;
  year: number;
  dated: string;
  principal: string;
  costs: string;
  interest: string;
  paid: string;
  set_off: string;
  due_date: string;
  stage: string;
  stage_since: string;
  source: string;
  recorded_at: string;
  number: string;
}

export interface ArrangementRow {
  file_id: string;
  id: string;
  kind: string;
  recovery_ids: string;
  agreed_on: string;
  state: string;
  terms: string;
  recorded_at: string;
}

export interface CalculationRow {
  file_id: string;
  id: string;
  year: number;
  changes: string;
  provisional: number;
  amounts: string;
  sentence: string;
  told: number;
  kept_on: string;
  kept_by: string;
  rules_version: string;
  work: Buffer;
  recorded_at: string;
}

export interface ProposalRow {
  file_id: string;
  id: string;
  kind: string;
  recovery_ids: string;
  change_id: string | null;
  objection_id: string | null;
  prepared_on: string;
  prepared_by: string;
  terms: string;
  month_before: string | null;
  month_after: string | null;
  outside_collection: string | null;
  capacity: string | null;
  remark: string;
  rules_version: string;
  recorded_at: string;
}

export interface ContactRow {
  file_id: string;
  id: string;
  channel: string;
  started_at: string;
  subject: string;
  summary: string;
  caseworker: string;
  caller: string;
  wrap_up: string | null;
  recorded_at: string;
}

export interface ConversationRow {
  id: string;
  user_name: string;
  file_id: string | null;
  channel: string;
  started_at: string;
  kept_at: string;
  body: string;
}

export interface GeneralContactRow {
  id: string;
  user_name: string;
  channel: string;
  started_at: string;
  subject: string;
  summary: string;
  note: string;
  wrap_up: string;
  recorded_at: string;
}

export interface VerificationRow {
  conversation_id: string;
  id: string;
  file_id: string;
  user_name: string;
  caller: string;
  ground: string;
  checks: string;
  level: number;
  recorded_at: string;
  taken_over_from: string | null;
}

export interface HandOverRow {
  id: string;
  file_id: string | null;
  conversation_id: string;
  from_user: string;
  to_kind: string;
  to_name: string;
  text: string;
  channel: string;
  level: number;
  body: string;
  given_at: string;
  recorded_at: string;
}

export interface NoteRow {
  file_id: string;
  id: string;
  kind: string;
  text: string;
  author: string;
  owner: string;
  due: string | null;
  recorded_at: string;
}

export interface CallbackRow {
  file_id: string;
  id: string;
  asked_at: string;
  due_at: string;
  question: string;
  owner: string;
  state: string;
  recorded_at: string;
  asked_by: string;
  urgency: string | null;
  department: string | null;
  tried: string;
  telephone: string;
  part_of_day: string | null;
}

export interface LaterStateRow {
  file_id: string;
  kind: string;
  thing_id: string;
  id: string;
  valid_from: string;
  source: string | null;
  recorded_at: string;
  told: string;
}

export interface IncidentRow {
  file_id: string;
  id: string;
  incident: string;
  from_date: string;
  until: string | null;
  letter_ids: string;
  recorded_at: string;
}

export interface ProcessingLogRow {
  trace_id: string;
  operation_id: string;
  parent_operation_id: string | null;
  status: number;
  name: string;
  start_time: number;
  end_time: number;
  processing_activity_id: string;
  data_subject_id: string | null;
  purpose: string;
  key_kind: string | null;
  hits: number | null;
  reason: string | null;
  contact_id: string | null;
  revealed: string | null;
  revealed_person: string | null;
}

export interface LookUpExplanationRow {
  operation_id: string;
  id: string;
  text: string;
  explained_at: string;
}

interface EventTextRow {
  /** given by the store */
  number: Generated<number>;
  file_id: string;
  kind: string;
  event_id: string;
  on_date: string;
}
