import type { ListingWords } from './words';

const en: ListingWords = {
  tasks:
    /^(?:(?:key|main|your|core|job|primary|essential|typical) )*(?:responsibilit(?:y|ies)|duties|tasks|accountabilities)|^what (?:you.?ll|you will|you.?d|will you) (?:do|be doing|work on|own|build)|^(?:about )?(?:the|your|this) (?:role|job|position|opportunity|work|mission|impact|day)|^(?:job|role|position) (?:description|summary|purpose|overview)|^in this role|^day.to.day|^your (?:new )?(?:role|job)|^the work|^(?:what|how) you.ll (?:help|make)/i,
  profile:
    /^(?:(?:key|minimum|basic|preferred|required|essential|desired|desirable|job|your|core|technical|candidate) )*(?:requirements?|qualifications?|skills|experience|criteria|profile|competenc(?:y|ies|es)|background)\b|^(?:what )?(?:we.?re|we are) looking for|^who (?:you are|we.?re looking for|we are looking for)|^(?:about )?you\b(?: have| are| bring|.?ll need|.?ll have|.?ll bring|$|:)|^what (?:you.?ll need|you need|you bring|you have|you.?ll bring|we need|we ask|it takes)|^must.haves?|^nice.to.haves?|^(?:bonus|extra) points|^ideal candidate|^you might be|^to (?:apply|succeed|be successful)|^person specification/i,
  offer:
    /^(?:our |your |the |company )?(?:benefits|perks|compensation|salary|pay|package|rewards)\b|^what (?:we|you.?ll|you) (?:offer|get|can offer|give)|^(?:why|join) (?:us|work|you)|^in return|^we offer|^what.?s in it for you/i,
  apply:
    /^(?:(?:easy|quick|start|begin) )?(?:apply|application|i.?m interested)(?: (?:now|here|online|today|for (?:this|the) (?:job|role|position|vacancy)|on (?:the )?(?:company|employer).{0,20}|to (?:this )?job|with .{2,20}|via .{2,20}|directly))?$|^submit (?:your |an )?application$|^how to apply$|^send (?:your|us your) (?:cv|resume|application)$/i,
  seeks:
    /\bwe(?:.re| are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting)\b|\b(?:is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting) (?:an?|our|for|to)\b|\b(?:successful|ideal) (?:candidate|applicant)s?\b|\byou(?:.ll| will) (?:be |work|join|report|lead|help|own|build|design|support|manage)|\breport(?:s|ing)? to the\b|\bequal opportunity employer\b|\bcover letter\b|\bthis (?:role|position) (?:is|will|reports)\b/gi,
  terms:
    /\b(?:full|part)[- ]time\b|\bpermanent (?:position|contract|role)\b|\bfixed[- ]term\b|\b(?:per|a) (?:annum|hour|year)\b|\bhybrid\b|\bfully remote\b|\b\d+\+? years.{0,20}experience\b|\bhours (?:per|a) week\b|[$£€] ?\d{2,3}(?:[.,]\d{3}|k)\b/gi,
  closed:
    /no longer (?:accepting|taking|available|open|active|live)|(?:job|position|posting|vacancy|listing|role|opening|ad|advert|it) (?:has|have|is|was) (?:now )?(?:been )?(?:expired|closed|filled|removed|unpublished|archived)|(?:applications?|recruitment) (?:for .{2,60} )?(?:are|is|have|has) (?:now )?closed|this (?:job|position|listing) (?:has )?expired/i,
  after:
    /^(?:(?:similar|related|recommended|other|more|featured|latest|recent|new|nearby|popular) (?:(?:open )?(?:jobs?|roles?|positions?|vacanc|opening|opportunit|listing|career|search)|from\b|at\b|like)|(?:you|people|others) (?:may|might|also|viewed|who)|jobs? (?:you|like|at|near|alert|search)|share(?: (?:this|the (?:job|role|listing)|job|on|via|with)|$)|apply (?:for|now|today|to)\b.{0,60}$|submit your|application form|get (?:job )?alerts?|report (?:this )?(?:job|listing)|(?:all|see|view) (?:open )?(?:jobs|positions|roles|openings)|sign in\b|email me|(?:interested|ready) ?\?|comments?$|newsletter|subscribe|save (?:this )?job|back to)/i,
  more: /^(?:\W{0,3})(?:show|read|see|view|load|display) (?:more|full|all|the (?:full|whole|rest))\b.{0,30}$|^(?:\W{0,3})more\b\W{0,3}$|^expand\b.{0,20}$|^continue reading/i,
  company:
    /^(?:company|employer|organi[sz]ation|business|recruiter|agency|hiring company|posted by|advertiser|client|firm)(?: name)?$/i,
  place:
    /^(?:(?:job |work )?location|place(?: of work)?|city|where|based in|office|work ?place|region|site)s?$/i,
  at: ['at', '@', 'with'],
  hiring: ['is hiring an?', 'is hiring', 'hiring', 'is looking for an?', 'seeks an?'],
};

export default en;
