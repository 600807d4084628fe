// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the version track preference of maintenance.
    pub enum MaintenanceVersionTrackPreference {
        LongTermSupport = "LONG_TERM_SUPPORT",
        Innovation = "INNOVATION",
        Follow = "FOLLOW",
    }
}
