import type { PlainWords } from '../grammar';

/** Words that are no part of a thing's name, and words that are only the last part of one. */
export const plainWords: PlainWords = {
  stops: `a an the this that these those some any all each every no both either neither such same other others another many much more most few
several various multiple different numerous own one two three four five six seven eight nine ten first second third
i you he she it we they me him her us them my your his its our their who whom whose which what where when why how whatever
and or but nor so yet if then than as because while although though since until unless whether
of in on at by for with from to into onto upon over under between among across through throughout during before after about against within without
along towards toward around near per via up down out off above below behind beyond plus like including include includes e.g i.e etc
is are was were be been being am do does did done doing have has had having will would shall should can could may might must cannot
not also very too only just even still already again ever never always often sometimes usually well here there now today
get gets getting got make makes making made take takes taking taken give gives given giving go goes going come comes coming keep keeps
keeping know knows knowing known see sees seeing seen want wants need needs needed look looks looking find finds finding
use uses used using utilize utilizing utilise work works worked working build builds building built create creates creating created develop develops developing
developed design designs designing designed implement implements implementing implemented manage manages managing managed lead leads
leading led support supports supporting supported ensure ensures ensuring provide provides providing provided help helps helping assist
assists assisting write writes writing written read reads reading perform performs performing performed execute executing maintain maintains
maintaining maintained understand understands understanding demonstrate demonstrates demonstrated demonstrating show shows shown showing
solve solves solving learn learns learning work-related apply applies applying applied contribute contributes contributing
participate collaborate collaborating communicate communicating deliver delivers delivering delivered drive drives driving driven own owning
join joins joining grow grows growing run runs running set sets setting follow following join meet meets meeting identify identifying
analyze analyzing analyse analysing evaluate evaluating define defining improve improving coordinate coordinating handle handling operate
operating prepare preparing monitor monitoring review reviewing plan planning organize organising test testing deploy deploying configure configuring
integrate integrating optimize optimizing automate automating teach teaching train training mentor mentoring present presenting think thinking
prefer preferred preferably desired desirable ideally required requires require requiring requirement requirements essential mandatory minimum maximum
least bonus plus advantage asset nice great good better best strong solid deep excellent outstanding exceptional extensive proven
demonstrable demonstrated practical hands-on working basic advanced intermediate fundamental thorough broad in-depth sound significant substantial
relevant related similar equivalent comparable appropriate suitable necessary sufficient adequate additional previous prior recent current existing modern latest new
high higher highest low lower large larger small big wide long short full complete successful effective efficient fast quick quickly
able ability abilities capable capability willing willingness comfortable confident familiar familiarity proficient proficiency fluent fluency expert
expertise experience experiences experienced knowledge knowledgeable understanding skill skills skilled background exposure competency
competence competencies awareness track record passion passionate interest interested keen motivated enthusiasm enthusiastic qualification
qualifications qualified degree degrees diploma certificate certification certifications certified license licence licensed
year years month months week weeks day days hour hours time times minimum maximum
candidate candidates applicant applicants person people individual individuals someone team teams colleague colleagues company companies firm firms
organization organisation business businesses client clients customer customers role roles position positions job jobs career opportunity
opportunities environment environments level levels area areas field fields type types kind kinds range variety part parts way ways
thing things something anything everything lot lots number numbers amount set world life everyday daily best-in-class highly really
what's you'll you're we're we'll it's key core main major critical important common popular standard standards typical general specific particular
complex simple difficult challenging interesting exciting innovative dynamic global international local national
e.g. etc. supply supplies offer offers offering bring brings bringing hold holds holding believe care cares carry send call calls answer answers love loves like enjoy enjoys speak speaks speaking drive ride reach reaches used value values welcome happy ready eager open sure true clear right own real decent fair secure systematic warm calm friendly polite reliable honest smart keen sharp eye tidy neat good-natured positive flexible willingly readiness qualification award ticket card certificate
eg ie vs versus amp nbsp gt lt`,
  vague: `returns inventory stock storage supply supplies rota ledger reconciliation phone phones calls call refunds wiring allocation bar kitchen plating
pipettes autoclaves labelling labeling drafting ordering scheduling complaints loans pipelines pipeline safety finance records reports documents letters mail
queries enquiries inquiries referrals distribution shipping freight receiving packing packaging loading unloading lifting serving laundry painting grinding
milling turning framing insulation concrete coating printing sampling staining engines brakes pumps valves bearings motors sensors optics plastics controls
appointments calendars calendar diary minutes agendas events campaigns brochures conferences exhibitions quotes tenders contracts permits hearings trials
visas estates licensing housing elections surveillance patrol patrols maintenance repairs repair equipment machinery stationery wine cheese coffee menus
recipes desserts sauces garnish grill displays merchandise exchanges bookings functions weddings medical legal law rail mining nuclear market markets
languages sports arts chat admin paperwork presentations presentation updates feedback planning advertising animation drawings certification certifications
certificate certificates license licence licensed qualification student students graduates volunteering disclosure discovery implementation implementations
retention renewals upsells escalation escalations automation integrations testing tests networks network analytics containers simulation simulations
trading futures securities options mortgage mortgages investments audits audit budget budgets forecast tax billing pricing shifts overtime travel
catering cleaning cooking health care social insurance banking retail construction manufacturing production engineering healthcare hospitality on-call teaching`,
};
