// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the SSL mode of a MySQL connection.
    pub enum MysqlConnectionSslMode {
        Disabled = "DISABLED",
        Preferred = "PREFERRED",
        Required = "REQUIRED",
        VerifyCa = "VERIFY_CA",
        VerifyIdentity = "VERIFY_IDENTITY",
    }
}
