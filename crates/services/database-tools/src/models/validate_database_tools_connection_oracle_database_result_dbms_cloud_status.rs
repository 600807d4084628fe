// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DBMS cloud status of a validate database tools connection Oracle
    /// database result.
    pub enum ValidateDatabaseToolsConnectionOracleDatabaseResultDbmsCloudStatus {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}
