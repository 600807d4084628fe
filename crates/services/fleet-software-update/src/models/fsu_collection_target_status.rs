// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an FSU collection target.
    pub enum FsuCollectionTargetStatus {
        Idle = "IDLE",
        ExecutingJob = "EXECUTING_JOB",
        JobFailed = "JOB_FAILED",
    }
}
