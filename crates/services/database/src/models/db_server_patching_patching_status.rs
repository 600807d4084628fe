// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the patching status of a DB server patching.
    pub enum DbServerPatchingPatchingStatus {
        Scheduled = "SCHEDULED",
        MaintenanceInProgress = "MAINTENANCE_IN_PROGRESS",
        Failed = "FAILED",
        Complete = "COMPLETE",
    }
}
