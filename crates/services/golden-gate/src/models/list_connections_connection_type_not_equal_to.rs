// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `connectionTypeNotEqualTo` in `ListConnections`.
    pub enum ListConnectionsConnectionTypeNotEqualTo {
        Goldengate = "GOLDENGATE",
        Kafka = "KAFKA",
        KafkaSchemaRegistry = "KAFKA_SCHEMA_REGISTRY",
        Mysql = "MYSQL",
        JavaMessageService = "JAVA_MESSAGE_SERVICE",
        MicrosoftSqlserver = "MICROSOFT_SQLSERVER",
        OciObjectStorage = "OCI_OBJECT_STORAGE",
        Oracle = "ORACLE",
        AzureDataLakeStorage = "AZURE_DATA_LAKE_STORAGE",
        Postgresql = "POSTGRESQL",
        AzureSynapseAnalytics = "AZURE_SYNAPSE_ANALYTICS",
        Snowflake = "SNOWFLAKE",
        AmazonS3 = "AMAZON_S3",
        Hdfs = "HDFS",
        OracleAiDataPlatform = "ORACLE_AI_DATA_PLATFORM",
        OracleAiDataPlatformEngine = "ORACLE_AI_DATA_PLATFORM_ENGINE",
        OracleNosql = "ORACLE_NOSQL",
        Mongodb = "MONGODB",
        AmazonKinesis = "AMAZON_KINESIS",
        AmazonRedshift = "AMAZON_REDSHIFT",
        Db2 = "DB2",
        Redis = "REDIS",
        Elasticsearch = "ELASTICSEARCH",
        Generic = "GENERIC",
        GoogleCloudStorage = "GOOGLE_CLOUD_STORAGE",
        GoogleBigquery = "GOOGLE_BIGQUERY",
        Databricks = "DATABRICKS",
        DatabricksEngine = "DATABRICKS_ENGINE",
        GooglePubsub = "GOOGLE_PUBSUB",
        MicrosoftFabric = "MICROSOFT_FABRIC",
        Spark = "SPARK",
        Iceberg = "ICEBERG",
        AiProvider = "AI_PROVIDER",
        AiModel = "AI_MODEL",
    }
}
