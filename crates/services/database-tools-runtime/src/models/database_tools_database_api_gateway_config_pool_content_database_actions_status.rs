// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database actions status of database tools database API gateway
    /// configuration pool content.
    pub enum DatabaseToolsDatabaseApiGatewayConfigPoolContentDatabaseActionsStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
