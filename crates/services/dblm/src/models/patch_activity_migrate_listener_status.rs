// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the migrate listener status of a patch activity.
    pub enum PatchActivityMigrateListenerStatus {
        Scheduled = "SCHEDULED",
        Running = "RUNNING",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Na = "NA",
    }
}
