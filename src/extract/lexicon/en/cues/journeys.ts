/** English cues of journeys: how one begins, goes on, is changed and ends, and who goes along. */
import type { JourneysCues } from '../../cues/journeys';

export const JOURNEYS: JourneysCues = {
  besideBeing:
    'himself,herself,themselves,on,back,already,also,last,first,still,again,twice,now,then,only,recently',
  during: 'on,during,after,over',
  after: 'after,following',
  craft: 'plane,jet,aircraft,helicopter,train,motorcade,convoy,flight',
  via: '',
  turns: `
    it will be, it'll be, will be, comes, will come, brings, will bring, brought, sees, saw, will see, means,
    meant, takes in, belongs to, will belong to, is for, (is|was) (reserved for|given over to), was for,
    is the day for,
  `,
  trips: 'trip,journey',
  spells: 'morning,afternoon,evening,night,breakfast,lunch,dinner,few hours,brief call,quick call,brief halt',
  takesIn: `
    takes in, took in, taking in, taken in, take in, includes, included, including, include, comprises,
    comprised, comprising, covers, covered, covering, spans, spanning, spanned, embraces, encompasses,
    encompassed,
  `,
  legs: `
    begin, begins, began, begun, beginning, start, starts, started, starting,
    (start|starts|started) (off|out), starting off, open, opens, opened, opening, commence, commences,
    commenced, kick off, kicks off, kicked off, (get|gets|got) under way, launch, launches, continue,
    continues, continued, continuing, go on, goes on, went on, carry on, carries on, carried on, proceed,
    proceeds, proceeded, resume, resumes, resumed, move on, moves on, moved on, end, ends, ended, ending,
    end up, ends up, ended up, finish, finishes, finished, finishing, finish up, finishes up, finished up,
    conclude, concludes, concluded, concluding, close, closes, closed, closing, culminate, culminates,
    culminated, wind up, winds up, wound up, winding up, wrap up, wraps up, wrapped up, wrapping up,
    round off, rounds off, rounded off, (come|comes|came) (to an end|to a close),
    (draw|draws|drew) to a close,
  `,
  halts:
    'stop,stops,stopped,stopping,stopover,stopovers,leg,legs,passage,destination,destinations,port of call,ports of call,layover,pit stop',
  choosesPlace: `
    surprise, surprises, surprised, surprising, honour, honours, honoured, honor, honors, honored, graced,
    favoured, favored, pay, pays, paid, paying, make, makes, made, making, choose, chooses, chose, chosen,
    choosing, pick, picks, picked, picking, select, selects, selected, selecting, name, names, named,
  `,
  boundsTour: `
    (round|rounds|rounded) (off|out), rounding off, complete, completes, completed, completing, close, closes,
    closed, closing, end, ends, ended, ending, conclude, concludes, concluded, concluding, finish, finishes,
    finished, cap, caps, capped, capping, crown, crowns, crowned, open, opens, opened, opening, begin, begins,
    began, start, starts, started, launch, launches, launched, wrap up, wraps up, wrapped up, top off,
    tops off, bookend,
  `,
  stages: `
    the turn of, (brings|bring|will bring) up the rear, is next, is up next, are up next, is last, comes last,
    will come last, follow on, will be next, will follow, are to follow, follow later, come next, comes next,
    next come, next comes, then come, then comes, are next, next stops, next stop, further stops, other stops,
    (on the|on his|on her) itinerary,
  `,
  onTheSpot: `
    inspect, inspects, inspected, inspecting, survey, surveys, surveyed, surveying, inaugurate, inaugurates,
    inaugurated, inaugurating,
    (walk|walks|walked|walking|pick his way|picks his way|picked his way|pick her way) through, shown round,
    shown around, shown over, given a tour of, given a guided tour of, (cut|cuts|cutting) the ribbon,
    picked her way through,
  `,
  onVisit: `
    on, during, in the course of, on day one of,
    on the (first day of|second day of|third day of|last day of|final day of|opening day of), at the start of,
    at the end of,
  `,
  departs: `
    (fly|flies|flew|flown|flying|jet|jets|jetted|drive|drives|drove|driven|sail|sailed|slip) out of,
    slipped out of, take off, takes off, took off, taken off, taking off, depart, departs, departed,
    departing, set off, sets off, lift off, lifted off,
  `,
  prepares: `
    prepare, prepares, prepared, preparing, prepare for, prepares for, prepared for, preparing for,
    (preparations|preparation) (for|of), in preparation for,
    (lay|lays|laid|laying) (the ground for|the groundwork for|the foundations for),
    (pave|paves|paved|paving|clear|clears|cleared|clearing|prepare|prepares|prepared) the way for,
    preparing the way for, (set|sets|setting) the stage for, (get|gets|getting|got|is|are) ready for,
    (gear|gears|gearing|geared) up for, brace for, braces for, bracing for, finishing touches to,
    finishing touches on, prelude to, as a prelude to, in the run-up to, (look|looks|looked|looking) ahead to,
    in advance of, to finalise, finalising, to finalize,
  `,
  addsStop: `
    add, adds, added, adding, put, puts, putting, include, includes, included, including, insert, inserted,
    slot, slotted, squeeze, squeezed, fit, fitted, pencil, pencilled, tack, tacked, tacks, tacking,
    pencilled in,
  `,
  strikes: `
    drop, drops, dropped, dropping, strike, strikes, struck, striking, stricken, cut, cuts, cutting, cut out,
    remove, removes, removed, removing, delete, deletes, deleted, deleting, erase, erases, erased, cross,
    crosses, crossed, crossing, scratch, scratches, scratched, scratching, scrub, scrubs, scrubbed, scrubbing,
    omit, omits, omitted, omitting, leave, leaves, left, leaving, take, takes, took, taken, taking, axe, axes,
    axed, axing, ax, excise, excised, prune, pruned, pruning, shave, shaved, trim, trimmed, lop, lopped, pull,
    pulls, pulled, pulling, withdraw, withdraws, withdrew, withdrawn, eliminate, eliminated, eliminates,
    jettison, jettisoned,
  `,
  isOff: `
    gone, vanish, vanished, vanishes, disappear, disappeared, disappears, fell, fallen, falls,
    (is|are) (off|now off|no longer), was off, were off, was no longer, were no longer, will no longer be,
    no longer figures, no longer features,
  `,
  willNotBe: `
    (will not|would not|won't|wouldn't|did not|didn't) (happen|proceed|be happening|be taking place|be going ahead|come off),
    (is|was|are|were) not going to (happen|take place|go ahead|proceed), (isn't|wasn't) going to (happen|take place|go ahead),
    (is|was|are|were) not (happening|proceeding|going ahead|taking place|going to be held), (isn't|wasn't) (happening|going ahead|taking place),
    (will|would) no longer (happen|proceed|take place|go ahead|be held), no longer (happening|going ahead|taking place),
    (struck|removed|dropped|taken) (from|off) (the|his|her|their) agenda, never got off the ground, (has|have|had|was|were|been) vetoed, vetoed by parliament, (will|would) never (happen|take place),
  `,
  routes: `
    itinerary, itineraries, programme, program, schedule, calendar, diary, route, trip, tour, journey, visit, voyage, travels,
    swing, list of stops, travel plan, travel plans, flight plan, travel schedule,
  `,
  offRoute: 'off,off of,from,out of,on,to,onto,in,into',
  didSame: `
    did so, did the same, did likewise, did as much, (had done|will do) (so|the same), does the same,
    followed suit, follows suit, will follow suit, followed, follows,
    (followed|preceded|had preceded|had gone before|emulated|imitated) (him|her), followed them,
    (led|paved|had led|had paved|had shown) the way, blazed the trail, (got|had got|had gone) there first,
    (made the same|had made the same) (trip|journey|pilgrimage), preceded them, had blazed the trail,
    had set the example, had beaten him to it, had beaten her to it, had broken the ground,
    had made the same visit, had preceded them, had been the first, had been the last, was next, came next,
    is next, turn, the turn of,
  `,
  didToo:
    'had done,has done,have done,had,has,have,did,does,will,will do,had already done,did before him,had done before him',
  stillAhead:
    'still before him,still before her,still ahead,still to come,ahead of him,ahead of her,ahead lie,ahead lies,before him lie,before her lie,yet to come,to come',
  isExpected: 'is expected,is awaited,is due,is to follow',
  nextGuest: `
    (the|his|her) next guest, the next visitor, the next caller, the following guest, the first guest,
    the second guest, the third guest, the last guest, the previous guest, the guest before,
    next through the door, next in line, next on the list, next up the steps, next to come,
    next to be received, next to be welcomed, (after him|after her) (comes|came|will come), behind him comes,
    then comes, then will come, hard on his heels comes, hard on her heels comes,
  `,
  dayBrings: 'brings,will bring,is to bring,brought',
  comesOut:
    'came out of,comes out of,emerged from,emerges from,walked out of,walks out of,stepped out of,strode out of',
  goesBack:
    'has to go back to,have to go back to,had to go back to,must go back to,need to go back to,needs to go back to,have to look back to,has to look back to',
  otherJourney: `
    (the|a|an) (previous|earlier|last|prior|first) one, the previous, the last, the last such, the last of its kind,
    that of, (the one|one) (planned|scheduled|set|slated|due), (the one|one) in,
  `,
  nextRound:
    'the next,the next one,its next,their next,a further,the following one,the previous,the previous one,the last one',
  datesBack: `
    was, was in, came, came in, took place, was held, dates back to, dated back to, goes back to, dates from, dated from,
    had been, had taken place, was made, was paid,
  `,
  reverse: `
    (in the other|in the opposite|in the reverse) direction, the other (way|way round|way around),
    the opposite way, the reverse way, in reverse, the return leg, vice versa,
  `,
  goesOn: `
    then, next, afterwards, thereafter, on to, on from, onward, onwards, from there, from here, continues,
    continue, continued, proceeds, proceed, proceeded, moves on, moved on, move on, flies on, flew on, fly on,
    travels on, travelled on, goes on, went on, go on, heads on, headed on, leaves, left, leave, takes off,
    took off, take off, departs, departed, depart, sets off, set off, resumes, resumed,
  `,
  joinedBy: '(was|were|will be|had been|has been|have been) joined',
  joinsHim: `
    (joined|joins|join|joining|will join|is to join|was to join|are to join) (him|her|them),
    (were to join|has joined|have joined|had joined|would join) (him|her|them),
  `,
  follows: 'followed,preceded',
  theOne: 'that,those,one',
  capital: 'capital',
  led: 'led,headed',
  comes:
    'come,comes,came,coming,went,gets in,got in,get in,getting in,comes over,came over,coming over,come over',
  bringsAlong: `
    bring, brings, brought, bringing, take, takes, took, taking, taken,
  `,
  comesAlong: `
    (was|were|is|are|will be) (with him|with her), was with them, goes along, go along, went along,
    comes along, come along, came along, will go along, (is|was|are|were) along for, travels in attendance,
    travel in attendance, (make up|makes up|completes|complete) the delegation,
    (was at|at|by) (his side|her side), joins him on the trip, joins her on the trip, is on board,
    are on board, (with him|with her|with them),
  `,
  escorts: `
    accompany, accompanies, accompanied, accompanying, escort, escorts, escorted, escorting,
    (travel|travels|travelled|travelling) (with|alongside), traveled with, traveling with, fly with,
    flies with, flew with, flying with, go with, goes with, went with, going with, come with, comes with,
    came with, coming with, (make|makes|made|making) the trip with,
  `,
  retinue:
    'delegation,delegations,party,entourage,retinue,suite,team,mission,trip,tour,plane,travelling party,traveling party',
  belongs:
    'on,along on,part,a part,a member,member,members,among the members,among,one,also part,also a member',
  comprises: `
    include, includes, included, including, comprise, comprises, comprised, comprising, count, counts,
    counted, counting, number, numbers, numbered, consist of, consists of, consisted of, consisting of,
    take in, takes in, took in, feature, features, featured, featuring, made up of, composed of, contain,
    contains, contained,
  `,
  wanted:
    'wanted,sought,requested,demanded,arranged,offered,granted,proposed,had wanted,is giving,is granting',
  callsAt: '',
  sawHimself: '',
  himStressed: '',
  mirrors: `
    mirror, mirrors, mirrored, mirroring, echo, echoes, echoed, echoing, an echo of, match, matches, matched,
    matching, answer, answers, answered, answering, (in|an|the) answer to, (in|a|his|her) reply to,
    in response to, a response to, return, returns, returned, returning, in return for, repay, repays, repaid,
    repaying, reciprocate, reciprocates, reciprocated, reciprocating, parallel, parallels, paralleled,
    paralleling, (a|the) (counterpart to|mirror image of|sequel to|follow-up to), counterpart of, pendant to,
    recall, recalls, recalled, recalling, hark back to, harks back to, harking back to, follows up on,
    following up on, builds on, building on, comes on the heels of, on the heels of, in the footsteps of,
    retraces, retracing,
  `,
  eachStop: `
    (in both|in the two|all three|all four|all five|three|four|five|each of the) countries,
    (in both|in the two|three|four|each of the|all three|all four|both|two) capitals, in both nations,
    in both places, in either country, in either capital, three governments, four governments,
    each of (the three|the four|the two|those countries|his stops|her stops), three neighbours,
    three neighbors, each country he visits, each country she visits, each halt, every leg, three hosts,
    (his|her) (three hosts|two hosts), all three stops, all four stops, each country, every capital,
    both menus, both stops, both occasions, both times, both meetings, both legs, both visits, both hosts,
    both leaders in turn, each stop, each capital, each leg, every stop, two counterparts, both counterparts,
    two stops, both cities, either stop, common thread, of the journey, of the whole tour,
    throughout the (tour|trip|journey), all along the way,
  `,
};
