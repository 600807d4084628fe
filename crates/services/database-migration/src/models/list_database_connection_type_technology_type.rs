// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `technologyType` in `ListDatabaseConnectionType`.
    pub enum ListDatabaseConnectionTypeTechnologyType {
        OciAutonomousDatabase = "OCI_AUTONOMOUS_DATABASE",
        OciMysql = "OCI_MYSQL",
        OracleDatabase = "ORACLE_DATABASE",
        OracleExadata = "ORACLE_EXADATA",
        AmazonRdsOracle = "AMAZON_RDS_ORACLE",
        AmazonAuroraMysql = "AMAZON_AURORA_MYSQL",
        AmazonRdsMysql = "AMAZON_RDS_MYSQL",
        AzureMysql = "AZURE_MYSQL",
        GoogleCloudSqlMysql = "GOOGLE_CLOUD_SQL_MYSQL",
        MysqlServer = "MYSQL_SERVER",
    }
}
