import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
TypeScript | TS | | JavaScript
JavaScript | JS; ECMAScript; ES6
Python
Java
Go | Golang; Go lang | Aa ? !to !the !above !beyond !through !into !on !for
R | R language; R programming | Aa ? !d
C | C language; ANSI C | Aa ? !level !suite !class !ii !or
C++ | CPP
C# | C sharp; CSharp
.NET | dotnet; .NET Core; .NET Framework; ASP.NET | Aa | C#
F#
Visual Basic | VB.NET; VB
VBA | Visual Basic for Applications; Excel VBA | | Excel
PHP | PHP 8 | aa
Ruby | | Aa ?
Ruby on Rails | Rails; RoR | Aa | Ruby
Rust | | Aa ?
Swift | | Aa ? !response !action
SwiftUI | UIKit | | iOS development
Objective-C
Kotlin | |  | Java
Scala | | Aa ?
Clojure | ClojureScript
Elixir | | Aa ?
Erlang
Haskell
OCaml
Perl
Lua | | Aa ?
Dart | | Aa ? | Flutter
Julia | | Aa ?
MATLAB | Simulink | | simulation
Fortran
COBOL
ABAP | SAP ABAP | | SAP
Apex | Salesforce Apex | Aa ? | Salesforce
Groovy | | Aa ?
Bash | | Aa | shell scripting
shell scripting | shell scripts; Unix shell; bash scripting
PowerShell | |  | scripting
scripting
SQL | Structured Query Language; ANSI SQL; SQL queries | aa | relational databases
T-SQL | Transact-SQL; TSQL | | SQL
PL/SQL | PLSQL | | SQL
HTML | HTML5; HTML 5 | aa | web development
CSS | CSS3; CSS 3; cascading style sheets | aa | web development
HTML/CSS | HTML5/CSS3; HTML and CSS; HTML5 and CSS3 | | HTML; CSS
Sass | SCSS; Less CSS | Aa | CSS
XML | XSLT; XSD | aa
JSON | JSON Schema | aa
YAML | | aa
Solidity | |  | blockchain
Assembly | assembly language; assembler | Aa ? !of !line !instructions
VHDL | Verilog; SystemVerilog | | FPGA
WebAssembly | WASM
regular expressions | regex
programming | coding
object-oriented programming | OOP; object-oriented; OOD | | programming
functional programming | |  | programming
asynchronous programming | async programming; reactive programming
multithreading | multi-threading; concurrency; multithreaded programming; concurrent programming
data structures | |  | algorithms
algorithms | | wide
`,
  yes: [
    'Experience with {TypeScript}, {Python}, {Rust} and {Go}.',
    'Modern {JavaScript} (no framework needed)',
    'Statistics in {R}, {Julia} or {MATLAB}',
    'Embedded work in {C}, {C++} and {Assembly}',
    'Backend in {C#}, {.NET} and {F#}',
    'Old macros in {VBA} and {Visual Basic}',
    'Knowledge of {PHP}, {Perl} or {Ruby}, best of all {Ruby on Rails}',
    'Apps in {Swift}, {SwiftUI} and {Objective-C}',
    'Services in {Java}, {Kotlin}, {Scala}, {Clojure} and {Groovy}',
    'Telecom systems in {Elixir} and {Erlang}',
    'Research code in {Haskell}, {OCaml}, {Fortran} and {COBOL}',
    'Knowledge of {Lua} or {Dart}',
    'SAP reports in {ABAP}, triggers in {Apex} code',
    'Automate with {Bash}, {PowerShell}, {shell scripting} or other {scripting}',
    'Strong {SQL}, {T-SQL} and {PL/SQL}',
    'You write {HTML}, {CSS} and {Sass}',
    'Solid {HTML/CSS}',
    'Formats: {XML}, {JSON}, {YAML}',
    'Contracts in {Solidity}, modules in {WebAssembly}, gates in {VHDL}',
    'Search with {regular expressions}',
    'Good {programming} habits: {object-oriented programming}, {functional programming}',
    'Understanding of {asynchronous programming}, {multithreading}, {data structures}; fast {algorithms}',
  ],
  no: [
    'Ready to go the extra mile.',
    'Go beyond what is asked.',
    'Our R&D department is small.',
    'Vitamin C levels are checked by others.',
    'You report to the C-suite.',
    'A swift answer is promised.',
    'Julia will write to you.',
    'Ruby Miller leads the group.',
    'Rust and dust are part of the yard.',
    'Assembly of flat furniture is offered.',
    'Dart boards in the break room.',
    'An elixir of youth.',
    'Scala is our theatre in Milan.',
    'Lua greets you at the desk.',
    'A groovy place.',
    'Groovy people meet here.',
    'At the apex of the hill.',
    'Apex Street 4, second floor.',
  ],
};
