import { z } from 'zod';

/** afdeling to which work can be given, after the roles that there are. */
export const departments = ['contact', 'supervision', 'objection', 'collection', 'technicalLine', 'recoveryOperation'] as const;
export const department = z.enum(departments);
export type Department = z.infer<typeof department>;

/** rol in which somebody works with the program. */
export const roles = ['contact', 'supervisor', 'objection', 'secondReader'] as const;
export type Role = (typeof roles)[number];

/** Of which department somebody in a role is, until they say for which departments they work. */
export const departmentOfRole: Readonly<Record<Role, Department>> = { contact: 'contact', supervisor: 'supervision', objection: 'objection', secondReader: 'technicalLine' };

/** A colleague with a name and the departments that they work for. */
interface Colleague {
  readonly name: string;
  readonly worksFor: readonly Department[];
}

/** Whether what is of this owner, a user name or a department, is of this colleague. User names are not told apart by capitals. */
export function isOwnedBy(owner: string, { name, worksFor }: Colleague): boolean {
  return owner.toLowerCase() === name.toLowerCase() || worksFor.some((each) => owner === each);
}
