import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
cybersecurity | cyber security; information security; IT security; InfoSec; data security; security best
  practices; computer security; security principles
network security | firewall management; security appliances | | cybersecurity
application security | AppSec; secure coding; OWASP; secure software development | | cybersecurity
cloud security | CSPM | | cybersecurity
penetration testing | pen testing; pentesting; ethical hacking; Kali Linux; Metasploit; Burp Suite
vulnerability management | vulnerability assessment; vulnerability scanning; Nessus; Qualys
threat modelling | threat intelligence; threat hunting; threat detection; threat analysis
SIEM | Microsoft Sentinel; QRadar; ArcSight; security information and event management
security operations | SOC analyst; security monitoring
intrusion detection | IDS/IPS; intrusion prevention
endpoint protection | EDR; CrowdStrike; antivirus; endpoint security; Microsoft Defender
firewalls | Palo Alto; Fortinet; pfSense; FortiGate
encryption | cryptography; PKI; TLS/SSL; public key infrastructure
identity and access management | IAM; Okta; CyberArk; access control; access management
zero trust | | Aa
ISO 27001 | ISO/IEC 27001; ISO27001; SOC 2; ISMS
NIST | NIST framework; NIST CSF; NIST 800-53 | | risk management
CISSP | Certified Information Systems Security Professional | | cybersecurity
CISM | CISA | Aa | cybersecurity
CompTIA Security+ | Security+; CySA+ | | cybersecurity
CEH | OSCP; GIAC | | penetration testing
CompTIA A+ | A+ certification; CompTIA | | IT support
CompTIA Network+ | Network+ | | networking
CCNA | Cisco Certified Network Associate | | networking
CCNP | CCIE | | networking
AWS certification | AWS Certified; AWS Solutions Architect | | AWS
Azure certification | Microsoft Certified; MCSA; MCSE; MCP; AZ-900; AZ-104 | Aa | Azure
RHCSA | RHCE | | Linux
security clearance | secret clearance; active clearance; DV clearance; SC clearance; TS/SCI; SC cleared; BPSS
networking | computer networking; network administration; networks; computer networks; network engineering;
  network infrastructure; networking concepts; network management | wide ? !events !opportunities !skills
TCP/IP | OSI model; IP networking; internet protocols; network protocols | | networking
DNS | DHCP; DNS/DHCP | | networking
LAN/WAN | LAN; WAN; VLAN; SD-WAN; WLAN; wireless networks | Aa | networking
VPN | IPsec | | networking
routing and switching | BGP; OSPF; routers and switches; Cisco routers; switching and routing | | networking
Cisco | Cisco IOS; Meraki; Cisco Meraki; Juniper networks; Aruba networks | Aa | networking
VoIP | SIP; Asterisk; Avaya; telephony
telecommunications | telecom; 5G; LTE; fibre optics | wide
structured cabling | network cabling; fiber splicing; data cabling; Cat6
IT support | technical support; desktop support; first line support; second line support; 1st line support;
  2nd line support; 3rd line support; Tier 1 support; Tier 2 support; L1 support; L2 support; user support;
  help desk; helpdesk; service desk; PC support
IT service management | ITSM; ITIL framework; IT service delivery; IT operations; service management
ITIL | ITIL Foundation; ITIL v4; ITIL certification; ITIL 4 | aa | IT service management
ticketing systems | ticketing tools; ticket management; support tickets; ticketing software
Active Directory | Azure AD; Entra ID; Microsoft Entra; Group Policy; LDAP; GPO
Microsoft 365 administration | Office 365 administration; O365 administration; Exchange Server; Exchange
  Online; Microsoft Exchange; SharePoint administration
mobile device management | MDM; Intune; Jamf; SCCM; endpoint management
hardware support | hardware troubleshooting; computer hardware; PC hardware; hardware installation; hardware
  maintenance; hardware and software troubleshooting; imaging computers
remote support | TeamViewer; remote desktop; AnyDesk; Citrix; RDP
IT infrastructure | infrastructure management; infrastructure support; data centre; server infrastructure
IT asset management | asset management of hardware; software licensing
IT project management | IT projects; technology projects | | project management
storage systems | SAN; NAS; storage area networks; NetApp; Veeam
`,
  yes: [
    'Knowledge of {cybersecurity}, {network security}, {application security} and {cloud security}',
    'You do {penetration testing} and {vulnerability management}, {threat modelling}',
    '{SIEM}, {security operations}, {intrusion detection}, {endpoint protection}, {firewalls}',
    '{Encryption}, {identity and access management}, {zero trust}',
    'Worked to {ISO 27001} or {NIST}',
    'Certificates: {CISSP}, {CISM}, {CompTIA Security+}, {CEH}, {CompTIA A+}, {CompTIA Network+}',
    '{CCNA} or {CCNP}, {AWS certification}, {Azure certification}, {RHCSA}',
    'Active {security clearance}',
    'Experience with {networking}: {TCP/IP}, {DNS}, {LAN/WAN}, {VPN}, {routing and switching}, {Cisco}',
    '{VoIP} and {telecommunications}, {structured cabling}',
    '{IT support}, {IT service management} after {ITIL}, {ticketing systems}',
    '{Active Directory}, {Microsoft 365 administration}, {mobile device management}',
    '{Hardware support}, {remote support}, {IT infrastructure}, {IT asset management}',
    '{IT project management} and {storage systems}',
  ],
  no: ['Networking events with drinks.', 'Networking opportunities are many.'],
};
