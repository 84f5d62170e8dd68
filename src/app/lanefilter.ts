/** What the header of a lane asks for when it is chosen. */
import { STATUSES, TYPES } from '../engagement/engagement';
import { FAMILY_OF_SECTOR, isSector, SECTORS } from '../engagement/sector';
import type { Filter } from '../filter/filter';
import { MANY_LANE, UNKNOWN_LANE, type LaneBy } from '../timeline/lanes';

/** The change of the filter; null for lanes that stand for what is not stated. */
export function filterOfLane(by: LaneBy, key: string): Partial<Filter> | null {
  if (key === UNKNOWN_LANE) return null;
  if (key === MANY_LANE) return { types: ['summit'] };
  switch (by) {
    case 'country':
      return { countries: [key], role: 'any', countryMode: 'any' };
    case 'host':
      return { countries: [key], role: 'host', countryMode: 'any' };
    case 'visitor':
      return { countries: [key], role: 'visitor', countryMode: 'any' };
    case 'pair':
      return { countries: key.split('+'), role: 'any', countryMode: 'all' };
    case 'region':
      return { countries: [key.toUpperCase()], role: 'any', countryMode: 'any' };
    case 'sector':
      return isSector(key) ? { sectors: [key], sectorMode: 'any' } : null;
    case 'type': {
      const type = TYPES.find((each) => each === key);
      return type ? { types: [type] } : null;
    }
    case 'person':
      return { people: [key] };
    case 'none':
      return null;
  }
}

/** What an item of the timeline's legend asks for when it is chosen; null for what no clause can ask for. */
export function filterOfLegend(facet: 'type' | 'status' | 'family', value: string): Partial<Filter> | null {
  switch (facet) {
    case 'type': {
      const type = TYPES.find((each) => each === value);
      return type ? { types: [type] } : null;
    }
    case 'status': {
      const status = STATUSES.find((each) => each === value);
      return status ? { statuses: [status] } : null;
    }
    case 'family': {
      const sectors = SECTORS.filter((sector) => FAMILY_OF_SECTOR[sector] === value);
      return sectors.length > 0 ? { sectors, sectorMode: 'any' } : null;
    }
  }
}
