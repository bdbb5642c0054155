import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
marketing | marketing experience; marketing principles; marketing skills | wide ? !team !department
  !director !manager
digital marketing | online marketing; internet marketing
content marketing | content strategy; editorial planning; editorial calendar; content calendar; content
  plans; content planning | | content creation
content creation | creating content; content development; content production; content writing; creating
  engaging content; writing content; digital content | | copywriting
copywriting | copy writing; writing copy; persuasive copy; web copy; marketing copy; ad copy; copy editing;
  copyediting | | content creation
social media marketing | social media; social channels; Instagram; TikTok; Facebook; social networks
community management | online communities; community building; managing communities | | social media marketing
influencer marketing | creator partnerships; influencers
email marketing | email campaigns; newsletters; e-mail marketing; email automation
Mailchimp | Klaviyo; Campaign Monitor; ActiveCampaign; Brevo; Constant Contact; Braze | | email marketing
marketing automation | Marketo; Pardot; Eloqua; automated campaigns; lead nurturing; marketing cloud | |
  HubSpot
HubSpot | |  | CRM; marketing automation
SEO | search engine optimisation; on-page SEO; technical SEO; keyword research; link building; SEO/SEM; SEO
  best practices; on-page optimisation; SEO principles; SEO strategy | aa | SEM
SEM | search engine marketing; PPC; pay-per-click; paid search; Google Ads; AdWords; Bing Ads; SEA; PPC
  campaigns; Microsoft Advertising | | SEO; paid media
SEO tools | Ahrefs; SEMrush; Moz; Screaming Frog; Search Console | | SEO
paid media | paid social; paid advertising; media buying; media planning; Facebook Ads; Meta Ads; LinkedIn
  Ads; programmatic advertising; display advertising; Meta Business Suite; TikTok Ads; paid campaigns;
  online advertising; performance campaigns; LinkedIn Campaign Manager; media plans
performance marketing | user acquisition; customer acquisition; demand generation; acquisition marketing | |
  paid media
growth marketing | |  | performance marketing
conversion rate optimisation | CRO; landing pages; conversion optimization; funnel optimization
web analytics | website analytics; digital analytics; Adobe Analytics; GTM tagging; Matomo; Tag Manager;
  analytics tools; campaign reporting; marketing analytics; campaign analysis | | Google Analytics
marketing strategy | marketing planning; marketing plans
campaign management | campaigns
product marketing | product messaging; sales enablement content; positioning
brand management | brand strategy; brand marketing; brand building; brand development; brand awareness;
  brand positioning; brand communication | | branding
branding | brand voice; tone of voice; brand consistency; rebranding | wide | brand identity
public relations | PR; media relations; press relations; press releases; press office; pr agencies; PR
  campaigns; media outreach; press work
communications strategy | corporate communications; internal communications; communications planning;
  external communications; communications plans; strategic communications; crisis communications; employee
  communications; communications campaigns
storytelling | | wide
event management | events; trade shows; conferences; webinars; trade fairs; exhibitions | wide
advertising | | wide
customer segmentation | segmentation; customer insights; target audiences | wide
CRM marketing | lifecycle marketing; retention marketing; customer retention; loyalty programmes; CRM
  campaigns; lifecycle campaigns
affiliate marketing | referral programmes; partner marketing; partnership marketing; affiliate programs
B2B marketing | business-to-business marketing; account-based marketing; ABM | | B2B
B2B | business-to-business; B2B environment | | B2B marketing
B2C | business-to-consumer; D2C; DTC; direct-to-consumer
B2B sales | business-to-business sales; selling B2B | | sales; B2B
trade marketing | shopper marketing; channel marketing; retail marketing; field marketing; point of sale
  materials
marketing communications | marcom; marketing materials; promotional materials; brochures; collateral
journalism | news writing; reporting news; editorial writing; investigative reporting; feature writing | wide
editing | proofreading; editorial skills; proof-reading; AP Style; editorial experience | wide
creative writing | scriptwriting; script writing; blogging; article writing; blogs
press monitoring | media monitoring; social listening; Hootsuite; Sprout Social; Buffer; Meltwater;
  Sprinklr; scheduling tools for social media
search marketing | marketplace advertising; Amazon Advertising; Google Shopping; Seller Central; Amazon
  marketplace
fundraising | donor relations; grant writing; major gifts; donor stewardship; donor management; Raiser's
  Edge; grant applications; donor cultivation; bid writing; Blackbaud; grants management; annual giving
translation | interpreting; translating; subtitling; CAT tools; Trados; memoQ | wide
publishing | | wide
`,
  yes: [
    'Experience in {marketing}',
    '{Digital marketing}, {content marketing}, {content creation}, {copywriting}',
    '{Social media marketing}, {community management}, {influencer marketing}, {email marketing}',
    'Tools like {Mailchimp}, {marketing automation} and {HubSpot}',
    '{SEO}, {SEM}, {SEO tools}, {paid media}, {performance marketing}, {growth marketing}',
    '{Conversion rate optimisation}, {web analytics}, {marketing strategy}, {campaign management}',
    '{Product marketing}, {brand management}, {branding}, {public relations}, {communications strategy}',
    '{Storytelling}, {event management}, {advertising}, {customer segmentation}, {CRM marketing}',
    '{Affiliate marketing}, {B2B marketing}, {B2B}, {B2C}, {B2B sales}, {trade marketing}',
    '{Marketing communications}, {journalism}, {editing}, {creative writing}, {press monitoring}',
    '{Search marketing}, {fundraising}, {translation}, {publishing}',
  ],
  no: ['Our marketing team sits next door.', 'You report to the marketing director.'],
};
