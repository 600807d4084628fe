// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a connection.
    ///
    /// The field `connectionType` selects the variant.
    pub enum UpdateConnectionDetails by "connectionType", sent {
        AiModel(models::UpdateAiModelConnectionDetails) = "AI_MODEL", as_ai_model;
        AiProvider(models::UpdateAiProviderConnectionDetails) = "AI_PROVIDER", as_ai_provider;
        AmazonKinesis(models::UpdateAmazonKinesisConnectionDetails) = "AMAZON_KINESIS",
            as_amazon_kinesis;
        AmazonRedshift(models::UpdateAmazonRedshiftConnectionDetails) = "AMAZON_REDSHIFT",
            as_amazon_redshift;
        AmazonS3(models::UpdateAmazonS3ConnectionDetails) = "AMAZON_S3", as_amazon_s3;
        AzureDataLakeStorage(models::UpdateAzureDataLakeStorageConnectionDetails)
            = "AZURE_DATA_LAKE_STORAGE", as_azure_data_lake_storage;
        AzureSynapseAnalytics(models::UpdateAzureSynapseConnectionDetails)
            = "AZURE_SYNAPSE_ANALYTICS", as_azure_synapse_analytics;
        Databricks(models::UpdateDatabricksConnectionDetails) = "DATABRICKS", as_databricks;
        DatabricksEngine(models::UpdateDatabricksEngineConnectionDetails) = "DATABRICKS_ENGINE",
            as_databricks_engine;
        Db2(models::UpdateDb2ConnectionDetails) = "DB2", as_db2;
        Elasticsearch(models::UpdateElasticsearchConnectionDetails) = "ELASTICSEARCH",
            as_elasticsearch;
        Generic(models::UpdateGenericConnectionDetails) = "GENERIC", as_generic;
        Goldengate(models::UpdateGoldenGateConnectionDetails) = "GOLDENGATE", as_goldengate;
        GoogleBigquery(models::UpdateGoogleBigQueryConnectionDetails) = "GOOGLE_BIGQUERY",
            as_google_bigquery;
        GoogleCloudStorage(models::UpdateGoogleCloudStorageConnectionDetails)
            = "GOOGLE_CLOUD_STORAGE", as_google_cloud_storage;
        GooglePubsub(models::UpdateGooglePubSubConnectionDetails) = "GOOGLE_PUBSUB",
            as_google_pubsub;
        Hdfs(models::UpdateHdfsConnectionDetails) = "HDFS", as_hdfs;
        Iceberg(models::UpdateIcebergConnectionDetails) = "ICEBERG", as_iceberg;
        JavaMessageService(models::UpdateJavaMessageServiceConnectionDetails)
            = "JAVA_MESSAGE_SERVICE", as_java_message_service;
        Kafka(models::UpdateKafkaConnectionDetails) = "KAFKA", as_kafka;
        KafkaSchemaRegistry(models::UpdateKafkaSchemaRegistryConnectionDetails)
            = "KAFKA_SCHEMA_REGISTRY", as_kafka_schema_registry;
        MicrosoftFabric(models::UpdateMicrosoftFabricConnectionDetails) = "MICROSOFT_FABRIC",
            as_microsoft_fabric;
        MicrosoftSqlserver(models::UpdateMicrosoftSqlserverConnectionDetails)
            = "MICROSOFT_SQLSERVER", as_microsoft_sqlserver;
        Mongodb(models::UpdateMongoDbConnectionDetails) = "MONGODB", as_mongodb;
        Mysql(models::UpdateMysqlConnectionDetails) = "MYSQL", as_mysql;
        OciObjectStorage(models::UpdateOciObjectStorageConnectionDetails) = "OCI_OBJECT_STORAGE",
            as_oci_object_storage;
        Oracle(models::UpdateOracleConnectionDetails) = "ORACLE", as_oracle;
        OracleAiDataPlatform(models::UpdateOracleAiDataPlatformConnectionDetails)
            = "ORACLE_AI_DATA_PLATFORM", as_oracle_ai_data_platform;
        OracleAiDataPlatformEngine(models::UpdateOracleAiDataPlatformEngineConnectionDetails)
            = "ORACLE_AI_DATA_PLATFORM_ENGINE", as_oracle_ai_data_platform_engine;
        OracleNosql(models::UpdateOracleNosqlConnectionDetails) = "ORACLE_NOSQL", as_oracle_nosql;
        Postgresql(models::UpdatePostgresqlConnectionDetails) = "POSTGRESQL", as_postgresql;
        Redis(models::UpdateRedisConnectionDetails) = "REDIS", as_redis;
        Snowflake(models::UpdateSnowflakeConnectionDetails) = "SNOWFLAKE", as_snowflake;
        Spark(models::UpdateSparkConnectionDetails) = "SPARK", as_spark;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in AiModel AiProvider AmazonKinesis AmazonRedshift
            AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2
            Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs
            Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver
            Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
        /// The description.
        description = "description", str, in AiModel AiProvider AmazonKinesis AmazonRedshift
            AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2
            Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs
            Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver
            Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AiModel AiProvider
            AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics
            Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery
            GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AiModel
            AiProvider AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage
            AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate
            GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
        /// The ID of the vault.
        ///
        /// Deprecated.
        vault_id = "vaultId", str, in AiModel AiProvider AmazonKinesis AmazonRedshift AmazonS3
            AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch
            Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg
            JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb
            Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
        /// The ID of the key.
        ///
        /// Deprecated.
        key_id = "keyId", str, in AiModel AiProvider AmazonKinesis AmazonRedshift AmazonS3
            AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch
            Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg
            JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb
            Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
        /// The OCIDs of the NSGs that control network access.
        nsg_ids = "nsgIds", ref [String], in AiModel AiProvider AmazonKinesis AmazonRedshift
            AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2
            Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs
            Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver
            Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
        /// The OCID of the subnet.
        subnet_id = "subnetId", str, in AiModel AiProvider AmazonKinesis AmazonRedshift AmazonS3
            AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch
            Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg
            JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb
            Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
        /// The route of network traffic to the target, such as through a shared or a dedicated
        /// endpoint.
        routing_method = "routingMethod", copy models::ConnectionRoutingMethod, in AiModel
            AiProvider AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage
            AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate
            GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
        /// Whether sensitive attributes are provided as secrets. Deprecated.
        ///
        /// Deprecated.
        does_use_secret_ids = "doesUseSecretIds", copy bool, in AiModel AiProvider AmazonKinesis
            AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks
            DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage
            GooglePubsub Hdfs Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric
            MicrosoftSqlserver Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform
            OracleAiDataPlatformEngine OracleNosql Postgresql Redis Snowflake Spark;
        /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
        /// namespace.
        security_attributes = "securityAttributes", ref BTreeMap<String, BTreeMap<String, Value>>,
            in AiModel AiProvider AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage
            AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate
            GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
    }
}
