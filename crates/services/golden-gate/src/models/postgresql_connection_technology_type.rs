// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of a PostgreSQL connection.
    pub enum PostgresqlConnectionTechnologyType {
        OciPostgresql = "OCI_POSTGRESQL",
        PostgresqlServer = "POSTGRESQL_SERVER",
        AmazonAuroraPostgresql = "AMAZON_AURORA_POSTGRESQL",
        AmazonRdsPostgresql = "AMAZON_RDS_POSTGRESQL",
        AzurePostgresql = "AZURE_POSTGRESQL",
        AzureCosmosDbForPostgresql = "AZURE_COSMOS_DB_FOR_POSTGRESQL",
        EdbPostgresAdvancedServer = "EDB_POSTGRES_ADVANCED_SERVER",
        GoogleCloudSqlPostgresql = "GOOGLE_CLOUD_SQL_POSTGRESQL",
        GoogleAlloyDbForPostgresql = "GOOGLE_ALLOY_DB_FOR_POSTGRESQL",
        YugabyteDb = "YUGABYTE_DB",
    }
}
