// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a connection to create.
    ///
    /// The field `connectionType` selects the variant.
    pub enum CreateConnectionDetails by "connectionType", sent {
        AiModel(models::CreateAiModelConnectionDetails) = "AI_MODEL", as_ai_model;
        AiProvider(models::CreateAiProviderConnectionDetails) = "AI_PROVIDER", as_ai_provider;
        AmazonKinesis(models::CreateAmazonKinesisConnectionDetails) = "AMAZON_KINESIS",
            as_amazon_kinesis;
        AmazonRedshift(models::CreateAmazonRedshiftConnectionDetails) = "AMAZON_REDSHIFT",
            as_amazon_redshift;
        AmazonS3(models::CreateAmazonS3ConnectionDetails) = "AMAZON_S3", as_amazon_s3;
        AzureDataLakeStorage(models::CreateAzureDataLakeStorageConnectionDetails)
            = "AZURE_DATA_LAKE_STORAGE", as_azure_data_lake_storage;
        AzureSynapseAnalytics(models::CreateAzureSynapseConnectionDetails)
            = "AZURE_SYNAPSE_ANALYTICS", as_azure_synapse_analytics;
        Databricks(models::CreateDatabricksConnectionDetails) = "DATABRICKS", as_databricks;
        DatabricksEngine(models::CreateDatabricksEngineConnectionDetails) = "DATABRICKS_ENGINE",
            as_databricks_engine;
        Db2(models::CreateDb2ConnectionDetails) = "DB2", as_db2;
        Elasticsearch(models::CreateElasticsearchConnectionDetails) = "ELASTICSEARCH",
            as_elasticsearch;
        Generic(models::CreateGenericConnectionDetails) = "GENERIC", as_generic;
        Goldengate(models::CreateGoldenGateConnectionDetails) = "GOLDENGATE", as_goldengate;
        GoogleBigquery(models::CreateGoogleBigQueryConnectionDetails) = "GOOGLE_BIGQUERY",
            as_google_bigquery;
        GoogleCloudStorage(models::CreateGoogleCloudStorageConnectionDetails)
            = "GOOGLE_CLOUD_STORAGE", as_google_cloud_storage;
        GooglePubsub(models::CreateGooglePubSubConnectionDetails) = "GOOGLE_PUBSUB",
            as_google_pubsub;
        Hdfs(models::CreateHdfsConnectionDetails) = "HDFS", as_hdfs;
        Iceberg(models::CreateIcebergConnectionDetails) = "ICEBERG", as_iceberg;
        JavaMessageService(models::CreateJavaMessageServiceConnectionDetails)
            = "JAVA_MESSAGE_SERVICE", as_java_message_service;
        Kafka(models::CreateKafkaConnectionDetails) = "KAFKA", as_kafka;
        KafkaSchemaRegistry(models::CreateKafkaSchemaRegistryConnectionDetails)
            = "KAFKA_SCHEMA_REGISTRY", as_kafka_schema_registry;
        MicrosoftFabric(models::CreateMicrosoftFabricConnectionDetails) = "MICROSOFT_FABRIC",
            as_microsoft_fabric;
        MicrosoftSqlserver(models::CreateMicrosoftSqlserverConnectionDetails)
            = "MICROSOFT_SQLSERVER", as_microsoft_sqlserver;
        Mongodb(models::CreateMongoDbConnectionDetails) = "MONGODB", as_mongodb;
        Mysql(models::CreateMysqlConnectionDetails) = "MYSQL", as_mysql;
        OciObjectStorage(models::CreateOciObjectStorageConnectionDetails) = "OCI_OBJECT_STORAGE",
            as_oci_object_storage;
        Oracle(models::CreateOracleConnectionDetails) = "ORACLE", as_oracle;
        OracleAiDataPlatform(models::CreateOracleAiDataPlatformConnectionDetails)
            = "ORACLE_AI_DATA_PLATFORM", as_oracle_ai_data_platform;
        OracleAiDataPlatformEngine(models::CreateOracleAiDataPlatformEngineConnectionDetails)
            = "ORACLE_AI_DATA_PLATFORM_ENGINE", as_oracle_ai_data_platform_engine;
        OracleNosql(models::CreateOracleNosqlConnectionDetails) = "ORACLE_NOSQL", as_oracle_nosql;
        Postgresql(models::CreatePostgresqlConnectionDetails) = "POSTGRESQL", as_postgresql;
        Redis(models::CreateRedisConnectionDetails) = "REDIS", as_redis;
        Snowflake(models::CreateSnowflakeConnectionDetails) = "SNOWFLAKE", as_snowflake;
        Spark(models::CreateSparkConnectionDetails) = "SPARK", as_spark;
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
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AiModel AiProvider AmazonKinesis AmazonRedshift
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
        /// The locks of the resource.
        locks = "locks", ref [models::AddResourceLockDetails], in AiModel AiProvider AmazonKinesis
            AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks
            DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage
            GooglePubsub Hdfs Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric
            MicrosoftSqlserver Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform
            OracleAiDataPlatformEngine OracleNosql Postgresql Redis Snowflake Spark;
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
        /// The OCID of the subscription that the resource is associated with.
        subscription_id = "subscriptionId", str, in AiModel AiProvider AmazonKinesis AmazonRedshift
            AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2
            Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs
            Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver
            Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
        /// The OCID of the cluster placement group. Applies only to multicloud subscriptions.
        cluster_placement_group_id = "clusterPlacementGroupId", str, in AiModel AiProvider
            AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics
            Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery
            GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
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
