/** English cues of meetings of two and of receptions: who receives whom, where, how often and for how long. */
import type { MeetingsCues } from '../../cues/meetings';

export const MEETINGS: MeetingsCues = {
  speaks: 'talks',
  spokenTo: 'to,with,about',
  minutes: 'minute,minutes,hour,hours',
  spends: 'had,has,have,spent,spends,spend,got,gets',
  ownPlace: 'office,residence,palace,home,capital,chancellery',
  mediated: 'hosted,brokered,mediated,convened,chaired,facilitated,moderated,arranged,overseen',
  auspices: 'mediation,auspices,patronage,chairmanship,aegis',
  watch: 'eye,eyes,gaze,presence,supervision',
  faces: 'in front of,facing',
  theSame: 'the same two,both',
  inFrontOf: 'alongside,beside,at the side of,in front of,facing,next to,in the presence of',
  closeQuarters: `
    just the two of them, a quiet word, heart-to-heart, one to one, eye to eye, without aides, no aides,
    no interpreters, side chapel, vestry, sacristy, crypt, grandstand, royal box, dressing room, backstage,
    green room, foyer, mezzanine, chalet, lodge, pier, jetty, three-quarters of an hour, hour, hours,
    half-hour, half hour, minutes, quarter of an hour, aside, to one side, in private, privately,
    alone with each other, to himself, to herself, to themselves, alone together, face to face, tête-à-tête,
    tete-a-tete, one-on-one, table, sofa, sofas, armchair, armchairs, two chairs, bench, lounge, balcony,
    terrace, veranda, suite, hotel room, hotel bar, bar, café, cafe, taverna, restaurant, back room,
    side room, anteroom, corridor, hallway, lift, elevator, staircase, garden, canal, beach, promenade, deck,
    cabin, compartment, tent, limousine, back seat, golf, nine holes, round of golf, breakfast, lunch, dinner,
    supper, tea, coffee, whisky, drink, company, presence, behind closed doors, heads together, elbow, ear,
    strolled, paced, walked, haggled, wrestled, quarrelled, thrashed out, hammered out, ironed out,
    patched up, heard him out, hear him out, heard her out, listened to, win over, won over,
    drew up two chairs, two folding chairs, awning, jet, ferry, frigate, pontoon, yacht, aboard, on board,
    carriage, sleeping car, club, monastery, abbey, cloister, chapel, villa, consulate, embassy, residence,
    airport, locker room, box, stands, sideline, touchline, halfway, one room, same room, border crossing,
    border bridge, dining car, salon car, saloon car, railway carriage, coffee in hand, knee to knee,
    the shade of, under a tree, one map, trestle table, tarpaulin,
  `,
  ownTime: 'time,ear,company,suite,table,side,elbow,hotel,tent,cabin,limousine,car,lap',
  ceremonies: `
    funeral, state funeral, burial, inauguration, swearing-in, coronation, enthronement, installation,
    memorial service, wedding, parade, fleet review, commemorations, commemoration, celebrations, celebration,
    festivities, national day, independence day, anniversary, years of independence, centenary, bicentenary, jubilee,
  `,
  farewells:
    'tribute,homage,farewell,goodbye,funeral,burial,wake,inauguration,swearing-in,coronation,enthronement,memory',
  eachOther: 'each other,one another',
  given:
    'given,held,hosted,organised,organized,offered,thrown,laid on,served,gave,gives,threw,granted,grants,accorded,extended',
  honours: 'honour,honor',
  outcomes:
    'agreement,agreements,deal,compromise,consensus,understanding,arrangement,conclusion,conclusions,decision,solution,settlement,turning point,crossroads',
  again: 'again,next,last,anew,once more',
  pointsBack: `
    (did|does|do|done) the same, (did|done) (as much|so|likewise|that), did it, last time, the last time,
    the time before, before him, before her, before them, his predecessor, her predecessor,
    their predecessors, been here before, (not the|not his|not her) first time, already been,
  `,
  rounds: `
    round, rounds, leg, legs, act, chapter, episode, instalment, installment, edition, one, encounter,
    exchange, conversation, session, half, icebreaker, contact, curtain-raiser, prelude, rehearsal,
  `,
  tells: `
    told, tells, put on notice, pleaded with, appealed to, assured, assures, promised, promises, warned,
    warns, informed, informs, reminded, reminds, urged, urges, thanked, thanks, congratulated, briefed,
    briefs, handed, hands, pressed, presses, pressured, asked, asks, reassured, reassures, confronted,
    confronts, challenged, challenges, implored, begged, offered, offers, showed, notified, lobbied,
    consulted, quizzed, grilled, sounded out, buttonholed,
  `,
  gestures: `
    (shook|shakes|shaking) (hands with|the hand of), (sat|sits) (next to|beside), sat across from,
    sat opposite, embraced, hugged, fell into the arms of, whispered to,
  `,
  inTurn: `
    separately, separate, in turn, one after the other, one after another, one by one, individually,
    successively, in succession, in quick succession, back-to-back, back to back, bilaterally, a string of,
    a series of, a succession of, a flurry of, a raft of, each of whom, turn by turn, in sequence,
  `,
  severalTalks:
    'meetings,bilaterals,encounters,bilateral meetings,bilateral encounters,one-on-ones,pull-asides,audiences,huddles,sit-downs',
  processes: 'negotiations,negotiation',
  letters:
    'a video of,a film of,a taped message,a recorded message,video message,video messages,message,messages,letter,letters,missive,salutations,condolences,greetings',
  credentials: 'credentials,letters of credence,letter of credence',
  atTalks: '',
  hostNouns: 'host,hosts,hostess',
  guestNouns:
    'guest,visitor,guest of honour,guest of honor,distinguished guest,honoured guest,distinguished visitor,high-ranking visitor,high-profile visitor',
  hospitality:
    'company,hospitality,roof,table,side,welcome,honour,honor,house,residence,office,palace,ranch,request,hosts',
  homes: `
    table, dining table, dinner table, roof, residence, private residence, country residence, palace, home,
    country house, ranch, villa, dacha, estate, farm, doorstep, hearth, fireside,
  `,
  looksForward: 'looks forward,look forward,looking forward,looked forward',
  gladTo: `
    (delighted|pleased|honoured|honored|happy|glad|proud|thrilled|privileged|great|good|wonderful) to,
    (honour|honor|pleasure|privilege|joy) to,
  `,
};
