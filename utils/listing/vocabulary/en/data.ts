import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
data analysis | data analytics; analysing data; analyse data; quantitative analysis; analytical tools;
  data-driven analysis; interpreting data; data interpretation
analytics | | wide | data analysis
data science | | wide | machine learning
data engineering | data pipelines
data modelling | data models; dimensional modelling; star schema; entity relationship
data visualization | visualizing data; visualisation | | dashboards
dashboards | dashboarding | wide | data visualization
business intelligence | BI; BI tools; BI reporting | | data visualization
reporting | reporting tools; report writing; preparing reports; report generation; management reporting;
  producing reports | wide ? !to !into !directly
data mining | |  | data analysis
data quality | data cleansing; data cleaning; data validation; data integrity; data profiling; data accuracy
data governance | data stewardship; data management; MDM data; data catalog; master data; data lineage
data protection | GDPR; data privacy; privacy law; CCPA; GDPR compliance
data collection | collecting data; gathering data; data gathering
data warehouse | data warehousing; DWH
data lake | lakehouse; Delta Lake
big data | large datasets; large data sets
ETL | ELT; ETL processes; ETL pipelines; ETL tools; extract, transform, load; data integration; ETL/ELT
Tableau | Tableau Desktop; Tableau Server | Aa | data visualization; business intelligence
Power BI | PowerBI; DAX; Power Query | | data visualization; business intelligence
Looker | LookML; Data Studio | | business intelligence
Qlik | QlikView; QlikSense | | business intelligence
SSRS | SSIS; SSAS; SQL Server Reporting Services; SQL Server Integration Services; Crystal Reports | |
  business intelligence
MicroStrategy | Cognos; SAP BusinessObjects; Business Objects; SAP BW; Domo; Sisense | | business intelligence
Snowflake | | Aa ? | data warehouse
BigQuery | |  | data warehouse
Databricks | |  | Spark
dbt | data build tool | Aa
Apache Airflow | Airflow; Dagster; Prefect orchestration; Luigi pipelines | | data engineering
Spark | Apache Spark; PySpark; Spark SQL; Spark Streaming | Aa ? | big data
Hadoop | HDFS; MapReduce; Cloudera; Apache Hadoop; Hive | Aa | big data
Kafka | Apache Kafka; Kafka Streams; Confluent; Kinesis | Aa ? | message queues
Apache Flink | Flink; Apache Beam; Apache NiFi; stream processing
Informatica | Talend; Fivetran; Azure Data Factory; AWS Glue; Matillion; Alteryx | | ETL
relational databases | RDBMS; SQL databases | | SQL
databases | DBMS | wide
database administration | DBA; database maintenance; database tuning
database design | database development; schema design; query optimization; SQL tuning; stored procedures;
  database modelling
NoSQL | non-relational databases; document databases
PostgreSQL | Postgres; PostGIS | | SQL; relational databases
MySQL | MariaDB | | SQL; relational databases
SQL Server | MS SQL; MSSQL; Azure SQL | | SQL; relational databases
Oracle Database | Oracle DB; Oracle SQL | | SQL; relational databases
DB2 | IBM DB2; Sybase; Teradata; Informix; mainframe | | relational databases
SQLite | |  | SQL
MongoDB | Mongo; CouchDB; Firestore; Couchbase | | NoSQL
Redis | Memcached | | NoSQL
Cassandra | HBase; ScyllaDB | Aa ? | NoSQL
Neo4j | graph databases; knowledge graphs
Firebase | Supabase
machine learning | ML; ML models; statistical learning; supervised learning; predictive models | | data
  science; artificial intelligence
deep learning | neural networks; CNNs; transformers architecture | | machine learning
artificial intelligence | AI; AI tools; AI/ML; AI technologies; applied AI | Aa | machine learning
generative AI | LLMs; large language models; prompt engineering; ChatGPT; RAG; GenAI; retrieval-augmented
  generation; OpenAI API; LangChain | | artificial intelligence
natural language processing | NLP; text mining; spaCy; NLTK; text analytics | | machine learning
reinforcement learning | recommender systems; recommendation systems | | machine learning
MLOps | MLflow; Kubeflow; SageMaker; Vertex AI; model deployment | | machine learning
TensorFlow | Keras | | deep learning
PyTorch | JAX; Hugging Face | | deep learning
scikit-learn | sklearn; XGBoost; LightGBM | | machine learning
pandas | NumPy; SciPy; Polars | | Python
Matplotlib | Seaborn; Plotly; ggplot2; R Shiny; tidyverse | | data visualization
Jupyter | RStudio; Google Colab | | Python
statistics | statistical analysis; statistical methods; statistical techniques; statistical tests;
  statistical knowledge | wide
statistical modelling | statistical models; regression analysis; Bayesian statistics; Bayesian methods;
  linear regression; logistic regression; regression models | | statistics
statistical software | statistical packages; statistical tools | | statistics
SPSS | IBM SPSS | aa | statistical software
SAS | SAS programming; Base SAS; SAS Enterprise Guide; SAS software | | statistical software
Stata | EViews; Minitab | Aa | statistical software
time series analysis | time series | | forecasting
A/B testing | A/B tests; experimentation; split testing; multivariate testing; experiment design; AB
  testing; design of experiments
predictive analytics | predictive modelling | | machine learning
econometrics | causal inference
operations research | mathematical optimization; linear programming; mathematical modelling; optimization
  models
simulation | Monte Carlo | wide
GIS | ArcGIS; QGIS; geographic information systems; geospatial data; geospatial analysis; Esri; remote
  sensing; spatial analysis
web scraping | data scraping; BeautifulSoup; Scrapy
spreadsheets | |  | Excel
data entry | data input; keying data; inputting data; entering data
Google Analytics | GA4 | | web analytics
Google Sheets | |  | spreadsheets
Google Workspace | G Suite; Google Docs; Google Suite; GSuite; Google Drive; Google apps | | Microsoft Office
Excel | XLOOKUP; Microsoft Excel; MS Excel; advanced Excel; Excel skills; pivot tables; VLOOKUP; Excel
  formulas; Excel modelling; Excel macros | Aa ? !at | spreadsheets; Microsoft Office
`,
  yes: [
    'Strong {data analysis}, {analytics} and {data science}',
    '{Data engineering}, {data modelling}, {data visualization}, {dashboards}',
    'Skilled in {business intelligence} and {reporting}',
    '{Data mining}, {data quality}, {data governance}, {data protection}, {data collection}',
    '{Data warehouse} or {data lake}, {big data}, {ETL}',
    '{Tableau}, {Power BI}, {Looker}, {Qlik}, {SSRS} or {MicroStrategy}',
    'Knowledge of {Snowflake}, {BigQuery}, {Databricks}, {dbt}, {Apache Airflow}',
    '{Spark}, {Hadoop}, {Kafka}, {Apache Flink}, {Informatica}',
    'Any {relational databases}; {databases} in general, {database administration}, {database design}',
    '{NoSQL}, {PostgreSQL}, {MySQL}, {SQL Server}, {Oracle Database}, {DB2}, {SQLite}',
    '{MongoDB}, {Redis}, {Cassandra}, {Neo4j}, {Firebase}',
    '{Machine learning}, {deep learning}, {artificial intelligence}, {generative AI}',
    '{Natural language processing}, {reinforcement learning}, {MLOps}',
    '{TensorFlow}, {PyTorch}, {scikit-learn}, {pandas}, {Matplotlib}, {Jupyter}',
    '{Statistics}, {statistical modelling}, {statistical software} such as {SPSS}, {SAS} or {Stata}',
    '{Time series analysis}, {A/B testing}, {predictive analytics}, {econometrics}',
    '{Operations research}, {simulation}, {GIS}, {web scraping}',
    'Good with {spreadsheets}: {Excel} or {Google Sheets}; {Google Workspace}',
    'Accurate {data entry} and {Google Analytics}',
  ],
  no: [
    'You excel at what you do.',
    'Excel at every turn.',
    'A spark of joy.',
    'Snowflake patterns on the wall.',
    'Reporting to the head of the house.',
    'Cassandra Lee leads the group.',
    'Kafka wrote in Prague.',
    'Spark joy in others.',
  ],
};
