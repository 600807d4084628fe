// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deploy status of a patch activity.
    pub enum PatchActivityDeployStatus {
        Scheduled = "SCHEDULED",
        Running = "RUNNING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}
