import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
AWS | Amazon Web Services; AWS cloud | aa | cloud platforms
Azure | Microsoft Azure; MS Azure | Aa | cloud platforms
Google Cloud | GCP | | cloud platforms
cloud platforms | cloud computing; cloud services; cloud technologies; cloud infrastructure; public cloud;
  cloud environments; cloud providers; cloud solutions; cloud-based
cloud | | ? wide !nine | cloud platforms
cloud migration
cloud architecture | cloud-native; multi-cloud; hybrid cloud | | cloud platforms
serverless | AWS Lambda; Lambda functions; Azure Functions; Cloud Functions
EC2 | Amazon EC2 | | AWS
S3 | Amazon S3; AWS S3 | | AWS
CloudFormation | AWS CDK | | infrastructure as code
DynamoDB | |  | NoSQL
Amazon Redshift | Redshift | Aa | data warehouse
Heroku | Netlify; Vercel; DigitalOcean
OpenShift | |  | Kubernetes
OpenStack
VMware | vSphere; ESXi; Hyper-V; KVM; Proxmox | | virtualization
virtualization | virtual machines; hypervisors | wide
Docker | Docker Compose; Docker Swarm | Aa | containers
Kubernetes | K8s; EKS; AKS; GKE | | container orchestration; containers
containers | containerization; container technologies; containerized applications | wide ? !ships !terminal
container orchestration | |  | Kubernetes
Helm | Helm charts | Aa ? | Kubernetes
Istio | service mesh; Envoy proxy; Linkerd
Terraform | HashiCorp; Terragrunt | | infrastructure as code
Pulumi | Bicep; ARM templates | Aa | infrastructure as code
Ansible | | Aa | configuration management
Chef Infra | Chef | Aa ? !de | configuration management
Puppet | SaltStack | Aa ? | configuration management
Packer | HashiCorp Packer | Aa ?
Vagrant
configuration management | config management
infrastructure as code | IaC; infrastructure automation
CI/CD | continuous integration; continuous delivery; continuous deployment; CI; build pipelines; deployment
  pipelines
Jenkins | | Aa | CI/CD
GitHub Actions | |  | CI/CD
GitLab CI | GitLab pipelines | | CI/CD
CircleCI | Travis CI; TeamCity; Bamboo CI | | CI/CD
Azure DevOps | TFS; Team Foundation Server; VSTS; Azure Pipelines | | CI/CD
Argo CD | ArgoCD; GitOps; Flux CD | | CI/CD
DevOps | |  | CI/CD
DevSecOps
site reliability engineering | SRE; site reliability
Git | Git version control | Aa | version control
GitHub | |  | Git
GitLab | |  | Git
Bitbucket | |  | Git
SVN | Subversion; Perforce; Mercurial | | version control
version control | source control; revision control; code versioning
Linux | Ubuntu; Debian; RHEL; CentOS
Unix | AIX; Solaris; Unix/Linux; Linux/Unix | Aa | Linux
Windows Server
macOS | Mac OS; OS X
Windows | Microsoft Windows; Windows 10; Windows 11; Windows OS | Aa ?
operating systems | OS internals | wide
Nginx | Apache HTTP Server; HAProxy; Tomcat; IIS
load balancing | load balancers; high availability; failover
Prometheus | Thanos | Aa ? | monitoring tools
Grafana | |  | monitoring tools
Datadog | New Relic; Dynatrace; AppDynamics | | monitoring tools
Splunk | |  | log management
Elasticsearch | ELK; ELK stack; Elastic Stack; Logstash; OpenSearch; Solr
Kibana | |  | Elasticsearch
Nagios | Zabbix; PRTG | | monitoring tools
monitoring tools | monitoring and alerting; monitoring systems; application monitoring; infrastructure
  monitoring; system monitoring
observability | distributed tracing; OpenTelemetry; Jaeger | wide | monitoring tools
log management | logging and monitoring; log analysis
RabbitMQ | ActiveMQ; ZeroMQ; Amazon SQS; SQS | | message queues
message queues | message brokers; messaging systems; event streaming
event-driven architecture | event sourcing; CQRS; event-driven
distributed systems | distributed computing; large-scale systems; distributed architectures
scalability | scalable systems; scalable applications; scalable architecture | wide
system administration | server administration; sysadmin | | Linux
disaster recovery | business continuity; backups
incident response | incident management; incident handling | wide
capacity planning | | wide
automation | automating processes | wide
robotic process automation | RPA; UiPath; Blue Prism; Automation Anywhere | | automation
`,
  yes: [
    'Worked with {AWS}, {Azure} or {Google Cloud}',
    'Other {cloud platforms} are fine',
    'Skilled in the {cloud}',
    'Planned {cloud migration}, {cloud architecture} and {serverless} services',
    '{EC2}, {S3}, {CloudFormation}, {DynamoDB}, {Amazon Redshift}',
    'Hosting on {Heroku}, {OpenShift}, {OpenStack} or {VMware}',
    'Knowledge of {virtualization}, {Docker}, {Kubernetes}, {containers}',
    '{Container orchestration} with {Helm} and {Istio}',
    '{Terraform}, {Pulumi}, {Ansible}, {Chef Infra}, {Puppet}, {Packer} and {Vagrant}',
    '{Configuration management} and {infrastructure as code}',
    'You run {CI/CD} with {Jenkins}, {GitHub Actions}, {GitLab CI} or {CircleCI}',
    '{Azure DevOps} and {Argo CD}',
    'A {DevOps} mindset, {DevSecOps}, {site reliability engineering}',
    '{Git} on {GitHub}, {GitLab} or {Bitbucket}; formerly {SVN}',
    'Daily {version control}',
    'Administered {Linux}, {Unix}, {Windows Server} and {macOS}',
    'Experience with {Windows} and other {operating systems}',
    '{Nginx} and {load balancing}',
    'Dashboards in {Grafana}, {Prometheus}, {Datadog}, {Splunk}, {Nagios} or {Kibana}',
    '{Elasticsearch} and {log management}',
    'You set up {monitoring tools} and {observability}',
    '{RabbitMQ} and other {message queues}',
    '{Event-driven architecture}, {distributed systems}, {scalability}',
    '{System administration}, {disaster recovery}, {incident response}, {capacity planning}',
    'Interest in {automation} and {robotic process automation}',
  ],
  no: [
    'Every cloud has a silver lining.',
    'The puppet dances.',
    'A puppet theatre.',
    'Our Chef de Cuisine cooks.',
    'A packer works at night.',
    'Windows must be shut at night.',
    'Be at the helm of a ship.',
    'Helm Street 3.',
    'A container of tea.',
    'Prometheus brought the fire.',
    'Puppet theatre for children.',
  ],
};
