// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the version preference of an autonomous container database.
    pub enum AutonomousContainerDatabaseVersionPreference {
        NextReleaseUpdate = "NEXT_RELEASE_UPDATE",
        LatestReleaseUpdate = "LATEST_RELEASE_UPDATE",
    }
}
