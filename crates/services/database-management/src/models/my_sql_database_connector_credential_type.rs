// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the credential type of a MySQL database connector.
    pub enum MySqlDatabaseConnectorCredentialType {
        MysqlExternalNonSslCredentials = "MYSQL_EXTERNAL_NON_SSL_CREDENTIALS",
        MysqlExternalSslCredentials = "MYSQL_EXTERNAL_SSL_CREDENTIALS",
        MysqlExternalSocketCredentials = "MYSQL_EXTERNAL_SOCKET_CREDENTIALS",
    }
}
