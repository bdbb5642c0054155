import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
accounting | accountancy; accounting principles; accounting experience; accounting practices; accounting
  procedures; accounting knowledge; general accounting; corporate accounting; accounting standards | wide ?
  !firm !firms !department !team !manager | bookkeeping
bookkeeping | book-keeping; keeping books | | accounting
financial accounting | financial reporting; statutory accounts; financial statements; statutory reporting;
  year-end accounts; balance sheets; annual accounts; income statements; external reporting
management accounting | management accounts; cost accounting; controlling; cost analysis; managerial
  accounting; cost centre accounting; product costing | | financial analysis
accounts payable | AP; AP/AR; A/P; vendor invoices; supplier invoices; purchase ledger; payables; purchase
  invoices | | invoicing
accounts receivable | AR; A/R; sales ledger; receivables; debtor management | | invoicing
credit control | collections; debt recovery; chasing payments; credit management; dunning | wide
invoicing | billing; invoices | wide
general ledger | GL; GL accounting; journal entries; chart of accounts; journals postings; ledger
bank reconciliation | reconciliations; reconciling accounts; bank rec; reconcile accounts; reconciling bank
  statements; account analysis
month-end close | month-end; period close; year-end close; monthly close; year-end closing; closing process;
  financial close; close process; monthly closing
accruals | prepayments; deferrals
fixed assets | depreciation; asset accounting
consolidation | group accounting; intercompany; consolidated accounts | wide
financial analysis | financial analyst skills; analysing financial statements; variance analysis; ratio
  analysis; profitability analysis; financial performance analysis; financial data
financial modelling | financial models; Excel modelling skills; three-statement models
financial planning | FP&A; long-range planning; financial forecasting; financial forecasts
forecasting | forecasts | wide | financial planning
P&L management | P&L responsibility; P&L; profit and loss; P&L ownership; P&L accountability
cash flow management | cash management; cash flow; liquidity planning; liquidity management; cashflow
treasury | FX risk; foreign exchange; FX | wide
valuation | DCF; discounted cash flow
mergers and acquisitions | M&A; due diligence; M&A transactions
corporate finance | investment banking; capital markets; private equity; venture capital; project finance;
  equity research; debt financing; leveraged finance
investment management | portfolio management; wealth management; fund management; investments; fund
  accounting; asset management; hedge funds; fund administration; securities
trading | derivatives; fixed income; equities; Bloomberg; futures | wide
financial markets | financial products; financial instruments; financial services; financial industry | wide
auditing | audits | wide
internal controls | SOX; Sarbanes-Oxley; SOX compliance; control frameworks; SOX controls; financial controls
US GAAP | GAAP; U.S. GAAP; generally accepted accounting principles; UK GAAP; FRS 102; GAAP accounting
IFRS | international financial reporting standards; IAS; IFRS standards | | US GAAP
taxation | tax; tax accounting; corporate tax; tax returns; tax compliance; income tax; tax preparation; tax
  law; corporation tax; tax planning; personal tax; tax reporting; tax legislation; indirect tax; transfer
  pricing; tax filings; tax advisory; tax regulations | wide ? !free
VAT | VAT returns; sales tax; GST; value added tax; HST; BAS; sales and use tax; Making Tax Digital | |
  taxation
payroll | PAYE
ADP | ADP Workforce Now; Paychex; Gusto; Kronos; UKG; Paycom; Paylocity; Ceridian; Dayforce; Sage Payroll |
  | payroll
QuickBooks | Quick Books; Intuit; QBO | aa | accounting software
Xero | FreeAgent; MYOB; FreshBooks; Dext; Receipt Bank | | accounting software
Sage | Sage 50; Sage Intacct; Sage 200; Sage Line 50; Sage Accounts; Sage 100 | Aa ? | accounting software
DATEV | Lexware; Exact Online | | accounting software
accounting software | accounting systems; accounting packages; finance systems; financial software;
  financial systems; accounting programs; bookkeeping software; accountancy software
Hyperion | Anaplan; Adaptive Insights; OneStream; Workday Adaptive; Vena; Planful; Essbase | | financial
  planning
CPA | Certified Public Accountant; CPA license; CPA certification; licensed CPA | education
ACCA | ACA; CIMA; chartered accountant; ACCA qualified; qualified accountant; ACA qualified; CIMA qualified;
  ACCA/CIMA; CA qualified; part qualified; chartered accountancy | education | CPA
AAT | AAT qualified; AAT Level 3; AAT Level 4; AAT qualification | education
CFA | Chartered Financial Analyst; CFA charterholder; CFA designation | education
CMA | Certified Management Accountant; Certified Internal Auditor; CIA certification | education
CFP | Certified Financial Planner; ChFC; RDR Level 4; Level 4 diploma in financial planning; DipFA; DipPFS |
  education
Series 7 | Series 66; Series 63; Series 6; FINRA; Series 65; SIE | education
financial advice | financial planning advice; financial advisory; CeMAP; mortgages; retirement planning;
  estate planning; pensions advice; financial advising
banking | bank operations | wide
lending | loans | wide
credit analysis | credit risk; credit assessment; credit underwriting; credit checks; credit scoring;
  creditworthiness
market risk | Basel III; liquidity risk; value at risk; VaR; Solvency II; stress tests of banks; risk
  modelling
anti-money laundering | AML; KYC; know your customer; AML/KYC; CAMS; sanctions screening; BSA; financial
  crime; KYC/AML; fraud detection; fraud prevention; transaction monitoring; customer due diligence; fraud
  investigation
insurance | insurance industry; general insurance; insurance products; property and casualty; life
  insurance; P&C insurance; reinsurance; insurance policies; commercial insurance | wide ? !company
  !companies !benefits !cover !coverage !plan
underwriting | | wide
claims handling | claims processing; claims management; insurance claims; claims adjusting; adjuster
  license; claims investigation; loss adjusting; claims assessment; handling claims
actuarial science | pricing of insurance risk; actuarial; reserving
insurance licence | licensed insurance agent; life and health license; property and casualty license; P&C
  license; CPCU; Cert CII; CII qualifications; Dip CII
cash handling | handling cash; cash registers; cashing up; till operation; cash reconciliation; balancing
  tills; till experience; handling money; till work; operating tills; cash drawer; processing payments;
  handling payments; balancing a till; cashier experience
expense management | expense reports; travel expenses; expense claims; Concur; expenses processing;
  Expensify; expense reporting; travel and expenses; T&E
grant accounting | fund accounting for nonprofits; nonprofit accounting; not-for-profit accounting; grant
  reporting; restricted funds
revenue recognition | ASC 606; deferred revenue; IFRS 15; revenue accounting; revenue management accounting
construction accounting | job costing; project accounting; work in progress accounting; percentage of
  completion; WIP reporting
inventory accounting | stock accounting; cost of goods sold; standard costing; inventory valuation; COGS
`,
  yes: [
    'Experience in {accounting}',
    '{Bookkeeping}, {financial accounting}, {management accounting}',
    '{Accounts payable}, {accounts receivable}, {credit control}, {invoicing}, {general ledger}',
    '{Bank reconciliation}, {month-end close}, {accruals}, {fixed assets}, {consolidation}',
    '{Financial analysis}, {financial modelling}, {financial planning}, {forecasting}',
    '{P&L management}, {cash flow management}, {treasury}, {valuation}',
    '{Mergers and acquisitions}, {corporate finance}, {investment management}, {trading}, {financial markets}',
    '{Auditing}, {internal controls}, {US GAAP}, {IFRS}',
    'Knowledge of {taxation}, {VAT}, {payroll}',
    'Worked with {ADP}, {QuickBooks}, {Xero}, {Sage}, {DATEV} or other {accounting software}',
    'Plans in {Hyperion}',
    '{CPA}, {ACCA}, {AAT}, {CFA}, {CMA}, {CFP} or {Series 7}',
    '{Financial advice}, {banking}, {lending}, {credit analysis}, {market risk}, {anti-money laundering}',
    'Knowledge of {insurance}, {underwriting}, {claims handling}, {actuarial science}, {insurance licence}',
    '{Cash handling}, {expense management}, {grant accounting}, {revenue recognition}',
    '{Construction accounting} and {inventory accounting}',
  ],
  no: [
    'Health insurance coverage from the first day.',
    'We are one of the large accounting firms.',
    'Tax free bicycles.',
    'A sage old man.',
    'Sage and thyme grow here.',
    'The taxation of bonuses is usual.',
  ],
};
