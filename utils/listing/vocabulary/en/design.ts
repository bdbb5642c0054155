import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
Figma | FigJam | | Sketch
Sketch | Sketch app | Aa ? !out !a !the | Figma
Adobe XD | XD | | Figma
InVision | Zeplin; Axure; Axure RP; Balsamiq; Framer; Marvel App; Principle App | Aa | prototyping
Adobe Creative Suite | Creative Cloud; Creative Suite; Adobe CC; Adobe Suite; Adobe software; Adobe
  programs; Adobe products
Photoshop | Lightroom | | Adobe Creative Suite
Illustrator | Adobe Illustrator; CorelDRAW; Affinity Designer | Aa ? | Adobe Creative Suite
InDesign | QuarkXPress | | Adobe Creative Suite
After Effects | | Aa | motion design
Premiere Pro | Adobe Premiere; Premiere; Final Cut; DaVinci Resolve; Avid Media Composer | Aa | video editing
Canva | |  | graphic design
Blender | | Aa ? | 3D modelling
Maya | Autodesk Maya | Aa ? | 3D modelling
3ds Max | Cinema 4D; ZBrush; Houdini; Substance Painter | | 3D modelling
3D modelling | 3D rendering; 3D design; 3D visualisation; 3D animation
SketchUp | Rhino 3D; Rhino; V-Ray; Lumion; Enscape | Aa | 3D modelling
graphic design | graphic designer skills; visual communication; print design; layout design
visual design | visual identity | | graphic design; UI design
typography | typesetting; type design | | graphic design
colour theory | colour management; composition and colour | | graphic design
layout | page layout | wide ? !of !offs
illustration | drawing skills; hand drawing; sketching | wide
iconography | icon design
brand identity | brand design; branding guidelines; brand guidelines; corporate identity; logo design | |
  branding
packaging design | package design
print production | prepress; pre-press; print-ready artwork; large format printing; screen printing; digital
  printing; printing presses; offset printing
UX design | UX; user experience; UX/UI; UI/UX; user-centred design; user-centered design; human-centred
  design; UX principles; user-centric design | | UI design; interaction design
UI design | interface design; user interfaces; UI; GUI design | | visual design
interaction design | IxD; human-computer interaction; HCI; microinteractions | | UX design
UX research | user research; UX researcher skills; user interviews; design research; customer interviews;
  usability studies; discovery research | | usability testing
usability testing | user testing; usability; heuristic evaluation; unmoderated testing | | UX research
UX writing | microcopy; content design | | copywriting
information architecture | card sorting; site maps; sitemaps; taxonomy design
wireframing | wireframes; wire-framing; mockups; mock-ups | | prototyping
prototyping | prototypes | wide | wireframing
user journeys | journey mapping; user flows; journey maps; customer journey; user stories
personas | | wide | UX research
service design | service blueprints | | UX design
product design | | wide | UX design
design thinking | design sprints; human-centred approach
design system | pattern library; design tokens; design language; UI kit; style guide | | component library
component library | UI components; reusable components; component-based design | | design system
design critique | design reviews
design workshops | stakeholder workshops; workshop facilitation; facilitating workshops; running workshops;
  facilitate workshops; workshops with stakeholders | | facilitation
facilitation | facilitating meetings | wide
web design | website design; landing page design; web designer skills | | UI design
mobile design | app design; iOS and Android design; Human Interface Guidelines; Material Design
motion design | motion graphics; animation; animated graphics; Lottie | | After Effects
video editing | video production; editing video; videography; filming; video content; post-production
photography | photo editing; image editing; retouching
audio production | sound design; audio editing; Pro Tools; Ableton; Adobe Audition; Logic Pro; sound
  engineering; podcast production
industrial design | product styling; KeyShot | | product design
interior design | space planning; interior architecture; FF&E
fashion design | pattern cutting; garment construction; textile design; sewing; apparel design; pattern
  making; tailoring skills; tech packs
art direction | creative direction; creative concepts; concept development
portfolio | design portfolio; online portfolio; portfolio of work | wide other ? !of !company !companies
  !manager !management
architecture design | architectural design; architectural drawings; building design; concept design
urban design | urban planning; town planning; landscape architecture; landscape design; city planning
Revit | |  | BIM
BIM | building information modelling; Navisworks; BIM coordination; BIM 360
AutoCAD | Auto CAD; Civil 3D; ArchiCAD; Vectorworks; MicroStation | | CAD
CAD | CAD software; computer-aided design; CAD drawings; 3D CAD; CAD design; CAD tools; CAD systems;
  CAD/CAM; 2D CAD
SolidWorks | Solid Works; Inventor; Autodesk Inventor; Solid Edge; Fusion 360; Onshape | Aa | CAD
CATIA | Creo; Siemens NX; Pro/ENGINEER; PTC Creo; Unigraphics | Aa | CAD
technical drawing | drafting; engineering drawings; blueprints; reading drawings; shop drawings;
  interpreting drawings; schematics; reading plans
finite element analysis | FEA; ANSYS; Abaqus; CFD; computational fluid dynamics; FEM
GD&T | geometric dimensioning and tolerancing; tolerance analysis
`,
  yes: [
    'Fluent in {Figma}, {Sketch}, {Adobe XD} or {InVision}',
    '{Adobe Creative Suite}: {Photoshop}, {Illustrator}, {InDesign}, {After Effects}, {Premiere Pro}',
    '{Canva} is fine too',
    '{3D modelling} in {Blender}, {Maya}, {3ds Max} or {SketchUp}',
    '{Graphic design}, {visual design}, {typography}, {colour theory}',
    'Sense for {layout}, {illustration} and {iconography}',
    '{Brand identity}, {packaging design}, {print production}',
    '{UX design}, {UI design}, {interaction design}, {UX research}, {usability testing}, {UX writing}',
    '{Information architecture}, {wireframing}, {prototyping}, {user journeys}, {personas}',
    '{Service design}, {product design}, {design thinking}',
    'A {design system} and its {component library}',
    '{Design critique}, {design workshops}, {facilitation}',
    '{Web design}, {mobile design}, {motion design}, {video editing}, {photography}, {audio production}',
    '{Industrial design}, {interior design}, {fashion design}, {art direction}',
    'Knowledge of {portfolio} work',
    '{Architecture design} and {urban design}',
    '{Revit}, {BIM}, {AutoCAD}, {CAD}, {SolidWorks}, {CATIA}',
    '{Technical drawing}, {finite element analysis}, {GD&T}',
  ],
  no: [
    'Sketch out your first week.',
    'A blender stands in the kitchen.',
    'Blender, oven and fridge stand in the kitchen.',
    'Maya Lind is your manager.',
    'The layout of our office is open.',
    'Our portfolio of brands grows.',
    'Illustrator Ada Quill joined last year.',
  ],
};
