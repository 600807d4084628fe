// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of a MySQL connection.
    pub enum MysqlConnectionTechnologyType {
        AmazonAuroraMysql = "AMAZON_AURORA_MYSQL",
        AmazonRdsMysql = "AMAZON_RDS_MYSQL",
        AzureMysql = "AZURE_MYSQL",
        GoogleCloudSqlMysql = "GOOGLE_CLOUD_SQL_MYSQL",
        MysqlServer = "MYSQL_SERVER",
        OciMysql = "OCI_MYSQL",
    }
}
