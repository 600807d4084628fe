// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of a MySQL connection.
    pub enum MysqlConnectionTechnologyType {
        AmazonAuroraMysql = "AMAZON_AURORA_MYSQL",
        AmazonRdsMariadb = "AMAZON_RDS_MARIADB",
        AmazonRdsMysql = "AMAZON_RDS_MYSQL",
        AzureMysql = "AZURE_MYSQL",
        GoogleCloudSqlMysql = "GOOGLE_CLOUD_SQL_MYSQL",
        Mariadb = "MARIADB",
        MysqlHeatwaveOnAzure = "MYSQL_HEATWAVE_ON_AZURE",
        MysqlHeatwaveOnAws = "MYSQL_HEATWAVE_ON_AWS",
        MysqlServer = "MYSQL_SERVER",
        OciMysql = "OCI_MYSQL",
        Singlestoredb = "SINGLESTOREDB",
        SinglestoredbCloud = "SINGLESTOREDB_CLOUD",
    }
}
