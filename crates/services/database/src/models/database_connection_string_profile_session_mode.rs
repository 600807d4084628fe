// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the session mode of a database connection string profile.
    pub enum DatabaseConnectionStringProfileSessionMode {
        Direct = "DIRECT",
        Redirect = "REDIRECT",
    }
}
