// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A connection.
    ///
    /// The field `connectionType` selects the variant.
    pub enum Connection by "connectionType" {
        AiModel(models::AiModelConnection) = "AI_MODEL", as_ai_model;
        AiProvider(models::AiProviderConnection) = "AI_PROVIDER", as_ai_provider;
        AmazonKinesis(models::AmazonKinesisConnection) = "AMAZON_KINESIS", as_amazon_kinesis;
        AmazonRedshift(models::AmazonRedshiftConnection) = "AMAZON_REDSHIFT", as_amazon_redshift;
        AmazonS3(models::AmazonS3Connection) = "AMAZON_S3", as_amazon_s3;
        AzureDataLakeStorage(models::AzureDataLakeStorageConnection) = "AZURE_DATA_LAKE_STORAGE",
            as_azure_data_lake_storage;
        AzureSynapseAnalytics(models::AzureSynapseConnection) = "AZURE_SYNAPSE_ANALYTICS",
            as_azure_synapse_analytics;
        Databricks(models::DatabricksConnection) = "DATABRICKS", as_databricks;
        DatabricksEngine(models::DatabricksEngineConnection) = "DATABRICKS_ENGINE",
            as_databricks_engine;
        Db2(models::Db2Connection) = "DB2", as_db2;
        Elasticsearch(models::ElasticsearchConnection) = "ELASTICSEARCH", as_elasticsearch;
        Generic(models::GenericConnection) = "GENERIC", as_generic;
        Goldengate(models::GoldenGateConnection) = "GOLDENGATE", as_goldengate;
        GoogleBigquery(models::GoogleBigQueryConnection) = "GOOGLE_BIGQUERY", as_google_bigquery;
        GoogleCloudStorage(models::GoogleCloudStorageConnection) = "GOOGLE_CLOUD_STORAGE",
            as_google_cloud_storage;
        GooglePubsub(models::GooglePubSubConnection) = "GOOGLE_PUBSUB", as_google_pubsub;
        Hdfs(models::HdfsConnection) = "HDFS", as_hdfs;
        Iceberg(models::IcebergConnection) = "ICEBERG", as_iceberg;
        JavaMessageService(models::JavaMessageServiceConnection) = "JAVA_MESSAGE_SERVICE",
            as_java_message_service;
        Kafka(models::KafkaConnection) = "KAFKA", as_kafka;
        KafkaSchemaRegistry(models::KafkaSchemaRegistryConnection) = "KAFKA_SCHEMA_REGISTRY",
            as_kafka_schema_registry;
        MicrosoftFabric(models::MicrosoftFabricConnection) = "MICROSOFT_FABRIC",
            as_microsoft_fabric;
        MicrosoftSqlserver(models::MicrosoftSqlserverConnection) = "MICROSOFT_SQLSERVER",
            as_microsoft_sqlserver;
        Mongodb(models::MongoDbConnection) = "MONGODB", as_mongodb;
        Mysql(models::MysqlConnection) = "MYSQL", as_mysql;
        OciObjectStorage(models::OciObjectStorageConnection) = "OCI_OBJECT_STORAGE",
            as_oci_object_storage;
        Oracle(models::OracleConnection) = "ORACLE", as_oracle;
        OracleAiDataPlatform(models::OracleAiDataPlatformConnection) = "ORACLE_AI_DATA_PLATFORM",
            as_oracle_ai_data_platform;
        OracleAiDataPlatformEngine(models::OracleAiDataPlatformEngineConnection)
            = "ORACLE_AI_DATA_PLATFORM_ENGINE", as_oracle_ai_data_platform_engine;
        OracleNosql(models::OracleNosqlConnection) = "ORACLE_NOSQL", as_oracle_nosql;
        Postgresql(models::PostgresqlConnection) = "POSTGRESQL", as_postgresql;
        Redis(models::RedisConnection) = "REDIS", as_redis;
        Snowflake(models::SnowflakeConnection) = "SNOWFLAKE", as_snowflake;
        Spark(models::SparkConnection) = "SPARK", as_spark;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in AiModel AiProvider AmazonKinesis AmazonRedshift AmazonS3
            AzureDataLakeStorage AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch
            Generic Goldengate GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg
            JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb
            Mysql OciObjectStorage Oracle OracleAiDataPlatform OracleAiDataPlatformEngine
            OracleNosql Postgresql Redis Snowflake Spark;
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
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AiModel
            AiProvider AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage
            AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate
            GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ConnectionLifecycleState, in AiModel
            AiProvider AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage
            AzureSynapseAnalytics Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate
            GoogleBigquery GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in AiModel AiProvider AmazonKinesis
            AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks
            DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage
            GooglePubsub Hdfs Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric
            MicrosoftSqlserver Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform
            OracleAiDataPlatformEngine OracleNosql Postgresql Redis Snowflake Spark;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in AiModel AiProvider AmazonKinesis
            AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks
            DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage
            GooglePubsub Hdfs Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric
            MicrosoftSqlserver Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform
            OracleAiDataPlatformEngine OracleNosql Postgresql Redis Snowflake Spark;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in AiModel AiProvider AmazonKinesis
            AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics Databricks
            DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery GoogleCloudStorage
            GooglePubsub Hdfs Iceberg JavaMessageService Kafka KafkaSchemaRegistry MicrosoftFabric
            MicrosoftSqlserver Mongodb Mysql OciObjectStorage Oracle OracleAiDataPlatform
            OracleAiDataPlatformEngine OracleNosql Postgresql Redis Snowflake Spark;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in AiModel AiProvider AmazonKinesis
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
        /// The ingress IP addresses, from which connections to the private IP are made.
        ingress_ips = "ingressIps", ref [models::IngressIpDetails], in AiModel AiProvider
            AmazonKinesis AmazonRedshift AmazonS3 AzureDataLakeStorage AzureSynapseAnalytics
            Databricks DatabricksEngine Db2 Elasticsearch Generic Goldengate GoogleBigquery
            GoogleCloudStorage GooglePubsub Hdfs Iceberg JavaMessageService Kafka
            KafkaSchemaRegistry MicrosoftFabric MicrosoftSqlserver Mongodb Mysql OciObjectStorage
            Oracle OracleAiDataPlatform OracleAiDataPlatformEngine OracleNosql Postgresql Redis
            Snowflake Spark;
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
