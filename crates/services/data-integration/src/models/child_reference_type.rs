// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a child reference.
    pub enum ChildReferenceType {
        OracledbConnection = "ORACLEDB_CONNECTION",
        OracleObjectStorageConnection = "ORACLE_OBJECT_STORAGE_CONNECTION",
        OracleAtpConnection = "ORACLE_ATP_CONNECTION",
        OracleAdwcConnection = "ORACLE_ADWC_CONNECTION",
        MysqlConnection = "MYSQL_CONNECTION",
        GenericJdbcConnection = "GENERIC_JDBC_CONNECTION",
        BipConnection = "BIP_CONNECTION",
        BiccConnection = "BICC_CONNECTION",
        AmazonS3Connection = "AMAZON_S3_CONNECTION",
    }
}
