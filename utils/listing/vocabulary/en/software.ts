import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
TypeScript | TS | | JavaScript
JavaScript | JS; ECMAScript; ES6
Python | | | 
Go | Golang | Aa ? !to !the !above !beyond
R | | ? Aa
React | React.js; ReactJS | Aa | JavaScript
Node.js | NodeJS; Node | Aa | JavaScript
C++ | CPP
C# | C sharp
.NET | dotnet; .Net Core; .NET Framework; ASP.NET | | C#
CI/CD | continuous integration; continuous delivery; continuous deployment
Kubernetes | K8s | | Docker; container orchestration
Docker
SQL | | | relational databases
component library
design system | | | component library; pattern library
`,
  yes: ['Experience with {TypeScript}, {Python} and {Go}.', '{CI/CD} in {Docker} and {Kubernetes}.'],
  no: ['Ready to go the extra mile.', 'Go beyond what is asked.'],
};
