import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { isOperationName, operations, type Handlers, type OperationName, type ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError, type Problem, type Reply } from '../../shared/models/reply.ts';
import { describeFault } from '../actions/fault.ts';
import type { Program } from '../actions/program.ts';
import { handlers } from './handlers.ts';

export type { Program } from '../actions/program.ts';

/**
 * The program as one function, for whichever host carries it: decodes the request, runs the operation, and wraps what comes
 * out. The only place where problems and faults are caught. Whether the sender may ask at all is for the host to judge.
 */
export function register(program: Program): (name: string, request: unknown) => Promise<Reply<unknown>> {
  return async (name, request) => {
    try {
      if (!isOperationName(name)) throw new ProblemError('operationUnknown', { operation: name.slice(0, 64) });
      return { ok: true, value: await run(program, name, request) };
    } catch (error) {
      return { ok: false, problem: asProblem(program, name, error) };
    }
  };
}

async function run<Name extends OperationName>(program: Program, name: Name, request: unknown): Promise<ResponseOf<Name>> {
  const handler: Handlers<Program>[Name] = handlers[name];
  return handler(decode(name, request), program);
}

/** The request as the handler of this name takes it. The assertion says what the compiler cannot follow: shape and handler have the same name. */
function decode<Name extends OperationName>(name: Name, request: unknown): Parameters<Handlers<Program>[Name]>[0] {
  const decoded = operations[name].request.safeParse(request);
  if (!decoded.success) throw notUnderstood(name, decoded.error.issues);
  return decoded.data as Parameters<Handlers<Program>[Name]>[0];
}

/** Where a note stands in what is asked. */
const noteTexts = ['note.add text', 'note.change text', 'conversation.end note.text'];

/** Says where a request does not fit, never what was in it. */
function notUnderstood(name: string, issues: readonly z.core.$ZodIssue[]): ProblemError {
  const [first] = issues;
  const path = first?.path.map(String).join('.') ?? '';
  if (path === 'purpose') return new ProblemError('purposeMissing');
  if (noteTexts.includes(`${name} ${path}`) && first?.code === 'too_big') return new ProblemError('noteTooLong', { limit: Number(first.maximum) });
  return new ProblemError('requestNotUnderstood', { operation: name, path, expected: first?.code ?? '' });
}

/** A problem goes to the person; anything else is a fault of the program: logged whole, told by its reference. */
function asProblem(program: Program, name: string, error: unknown): Problem {
  if (error instanceof ProblemError) {
    if (error.cause !== undefined) program.log(describeFault(`operation ${name}`, error));
    return error.problem;
  }
  const reference = randomBytes(4).toString('hex');
  program.log(describeFault(`fault ${reference} in operation ${name}`, error));
  return { kind: 'programFault', details: { operation: name, reference } };
}
