import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
React | React.js; ReactJS | Aa !to !quickly | JavaScript
React Native | |  | mobile development
Next.js | NextJS | Aa | React
Redux | Redux Toolkit; MobX; Zustand | Aa | state management
state management | |  | Redux
Angular | AngularJS; Angular.js; Angular 2+ | Aa | JavaScript
Vue | Vue.js; VueJS; Vue 3; Vuex; Pinia | Aa | JavaScript
Nuxt | Nuxt.js | Aa | Vue
Svelte | SvelteKit | | JavaScript
Ember.js | EmberJS; Ember | Aa
Backbone.js | BackboneJS | Aa
jQuery | |  | JavaScript
D3.js | D3 | | data visualization
Three.js | WebGL | | 3D graphics
Tailwind CSS | Tailwind; TailwindCSS | | CSS
Bootstrap | Twitter Bootstrap | Aa ? | CSS
styled-components | CSS-in-JS; CSS modules; Emotion | | CSS
Storybook | | Aa | component library
Webpack | Rollup; esbuild; Parcel bundler | | build tools
Vite | | Aa | build tools
build tools | build systems; Gradle; Bazel; CMake; Makefile
Maven | Apache Maven | Aa | build tools
npm | Yarn; pnpm | Aa
Babel | | Aa ?
Node.js | NodeJS; Node | Aa | JavaScript
Express.js | ExpressJS | Aa | Node.js
NestJS | Nest.js | | Node.js
Fastify | Koa | | Node.js
Deno | | Aa
Django | DRF | | Python
Flask | | Aa ? | Python
FastAPI | |  | Python
Spring | | Aa ? | Java
Spring Boot | SpringBoot; Spring Framework; Spring MVC; Spring Cloud | | Spring; Java
Hibernate | JPA; Spring Data | Aa | Java
Java EE | J2EE; Jakarta EE; JEE; Java Enterprise | | Java
Quarkus | Micronaut | | Java
JUnit | Mockito; TestNG | | unit testing
Entity Framework | EF Core | | .NET
Blazor | Razor | Aa | .NET
WPF | WinForms; Windows Forms | | .NET
Laravel | |  | PHP
Symfony | | Aa | PHP
WordPress | |  | content management system
Drupal | Joomla; TYPO3 | | content management system
content management system | CMS; headless CMS; Contentful; Sanity CMS; Strapi
Shopify | Liquid templates | | e-commerce
Magento | Adobe Commerce | | e-commerce
WooCommerce | |  | e-commerce
Webflow | |  | web design
Adobe Experience Manager | AEM | | content management system
GraphQL | Apollo Client | | APIs
REST | RESTful; REST APIs; RESTful APIs; RESTful web services; RESTful services | Aa | APIs
APIs | API design; API development; web APIs; application programming interfaces | Aa
web services | SOAP; XML-RPC | | APIs
API integration | third-party APIs; integrating APIs; third party integrations | | APIs
gRPC | protobuf; Protocol Buffers | | APIs
OpenAPI | Swagger | | APIs
Postman | | Aa ? | API testing
WebSockets | Socket.IO
OAuth | OAuth2; OpenID Connect; OIDC; SAML; JWT | | authentication
authentication | authorization; single sign-on; SSO; identity management | wide
microservices | micro-services
micro frontends | microfrontends
web development | web applications; web app development; website development
front-end development | front-end | wide | web development
back-end development | back-end; server-side development; backend services | wide
full-stack development | full-stack | wide | web development
mobile development | mobile apps; mobile applications
iOS development | iOS; iOS SDK; iOS app development | Aa | mobile development
Android development | Android; Android SDK; Jetpack Compose; Android Studio | Aa | mobile development
Xcode | Cocoa Touch; Core Data | | iOS development
Flutter | | Aa | mobile development
Xamarin | .NET MAUI | | mobile development
Ionic | Cordova; PhoneGap; Capacitor | Aa | mobile development
progressive web apps | PWA
responsive design | responsive web design; mobile-first; responsive layouts
cross-browser compatibility | cross-browser; browser compatibility
web performance | performance optimization; page speed; Core Web Vitals; performance tuning
web accessibility | a11y; WCAG; WCAG 2.1; WCAG 2.2; ARIA; accessibility standards; accessibility guidelines;
  Section 508 | | accessibility
accessibility | accessible design | wide
server-side rendering | static site generation
localization | internationalization; i18n; l10n | wide
Electron | | Aa ?
game development | game design; game programming; game engines; gameplay programming
Unity | Unity3D; Unity 3D | Aa ?
Unreal Engine | Unreal; UE4; UE5 | Aa
3D graphics | OpenGL; Vulkan; DirectX; computer graphics; shaders
Qt | Qt framework; QML | Aa ?
augmented reality | virtual reality; AR/VR; mixed reality
blockchain | smart contracts; Web3; Ethereum; distributed ledger
`,
  yes: [
    'Three years with {React}, {Redux} and {Next.js}',
    'Apps in {React Native}, {Flutter}, {Xamarin} or {Ionic}',
    'You know {Angular}, {Vue}, {Nuxt}, {Svelte}, {Ember.js} or {Backbone.js}',
    'Good {state management}',
    '{jQuery}, {D3.js} and {Three.js}',
    'Styles with {Tailwind CSS}, {Bootstrap} or {styled-components}, shown in {Storybook}',
    'Bundled by {Webpack} and {Vite}, {Babel}, {npm}',
    '{Maven} and other {build tools}',
    'Servers in {Node.js}, {Express.js}, {NestJS}, {Fastify} or {Deno}',
    'Python with {Django}, {Flask} and {FastAPI}',
    'Java with {Spring}, {Spring Boot}, {Hibernate}, {Java EE}, {Quarkus} and {JUnit}',
    'C# with {Entity Framework}, {Blazor} and {WPF}',
    'PHP with {Laravel} and {Symfony}',
    'Sites in {WordPress}, {Drupal} or another {content management system}',
    'Shops on {Shopify}, {Magento} or {WooCommerce}',
    'Pages in {Webflow} and {Adobe Experience Manager}',
    'You have designed {REST} and {GraphQL} {APIs}, {web services} and {gRPC}',
    'Tools: {OpenAPI}, {Postman}',
    '{WebSockets}, {OAuth}, {authentication}',
    'Proven {API integration} work',
    'Experience with {microservices} and {micro frontends}',
    '{Web development}, {front-end development}, {back-end development}, {full-stack development}',
    '{Mobile development}: {iOS development} in {Xcode}, {Android development}',
    '{Progressive web apps}, {responsive design}, {cross-browser compatibility}',
    'Care for {web performance}, {web accessibility}, {server-side rendering} and {localization}',
    'An eye for {accessibility}',
    'Experience with {Electron} or {Qt}',
    '{Game development} with {Unity} and {Unreal Engine}, {3D graphics}',
    '{Augmented reality} and {blockchain} projects',
  ],
  no: [
    'React to alarms at once.',
    'The rest of the team works in spring and summer.',
    'A flask of tea is on the table.',
    'Bootstrap a company from nothing.',
    'Unity is what holds us together.',
    'Spring starts early here.',
    'Flask and cup are yours to keep.',
    'The postman rings twice.',
    'Postman rounds begin at six.',
    'An electron is small.',
    'Electron clouds are a picture.',
    'Babel was a tower.',
    'Qt is two pints.',
  ],
};
