// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the refreshable status of an autonomous DW database.
    pub enum AutonomousDwDatabaseRefreshableStatus {
        Refreshing = "REFRESHING",
        NotRefreshing = "NOT_REFRESHING",
    }
}
