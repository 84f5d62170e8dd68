/** Territories with a code of their own, by the state of which they are part: its leaders who go there are at home. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AUS: 'CCK CXR HMD NFK',
  CHN: 'HKG MAC',
  DNK: 'FRO GRL',
  FIN: 'ALA',
  FRA: 'ATF BLM GLP GUF MAF MTQ MYT NCL PYF REU SPM WLF',
  GBR: 'AIA BMU CYM FLK GGY GIB IMN IOT JEY MSR PCN SGS SHN TCA VGB',
  NLD: 'ABW ANT BES CUW SXM',
  NOR: 'BVT SJM',
  NZL: 'TKL',
  USA: 'ASM GUM MNP PRI UMI VIR',
};

const STATES = new Map(
  Object.entries(TERRITORIES).flatMap(([state, codes]) => codes.split(' ').map((code) => [code, state])),
);

/** The state of which a party is part; the party itself where it is none's. */
export const stateOf = (code: string): string => STATES.get(code) ?? code;
