/** Which countries belong to a union: its head and the leader of a member who are abroad together travel together. */
import type { Read } from '../draft';

const MEMBERS: Readonly<Record<string, string>> = {
  EU: 'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE',
  ECOWAS: 'BEN CPV CIV GMB GHA GIN GNB LBR NGA SEN SLE TGO MLI BFA NER',
  GCC: 'BHR KWT OMN QAT SAU ARE',
  ASEAN: 'BRN KHM IDN LAO MYS MMR PHL SGP THA VNM TLS',
};

const membersOf = new Map(
  Object.entries(MEMBERS).map(([union, codes]) => [union, new Set(codes.split(' '))]),
);

/** Whether the parties are a union and countries of it alone, so that nobody among them meets another abroad. */
export function areOfOneUnion(parties: readonly Read<string>[]): boolean {
  const members = parties.map(({ value }) => membersOf.get(value)).find((one) => one !== undefined);
  return (
    members !== undefined &&
    parties.every(({ value }) => members === membersOf.get(value) || members.has(value))
  );
}
