/** English labels of the fields of a sheet. */
import type { FieldWords } from '../fields';

export const FIELDS: FieldWords = {
  event: 'what,event,meeting,format,summit,conference,occasion',
  place: 'venue,place,city,cities,location,where,town',
  date: 'date,dates,duration,held,day,days,when,period',
  guest: 'guest,guests,visitor,visitors,visiting',
  host: 'host,hosts,receiving,received,hosted',
  party:
    'who,participants,delegation,delegations,table,present,attending,attendees,attendance,signatories,parties',
  status: 'status,state',
};
