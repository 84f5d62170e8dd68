/** Countries that are an island or islands: `the island` may be none but one of them. */
export const ISLES: ReadonlySet<string> = new Set(
  'AUS,ATG,BHR,BHS,BRB,BRN,COK,COM,CPV,CUB,CYP,DMA,DOM,FJI,FSM,GBR,GRD,HTI,IDN,IRL,ISL,JAM,JPN,KIR,KNA,LCA,LKA,MDG,MDV,MHL,MLT,MUS,NIU,NRU,NZL,PHL,PLW,PNG,SGP,SLB,STP,SYC,TLS,TON,TTO,TUV,TWN,VCT,VUT,WSM'.split(
    ',',
  ),
);

/** Countries that are a town and nothing else: whoever is in one is in the other. */
export const CITY_STATES: ReadonlySet<string> = new Set(['MCO', 'SGP']);
