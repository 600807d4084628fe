// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an audit trail.
    pub enum AuditTrailStatus {
        Starting = "STARTING",
        Collecting = "COLLECTING",
        Recovering = "RECOVERING",
        Idle = "IDLE",
        Stopping = "STOPPING",
        Stopped = "STOPPED",
        Resuming = "RESUMING",
        Retrying = "RETRYING",
        NotStarted = "NOT_STARTED",
        StoppedNeedsAttn = "STOPPED_NEEDS_ATTN",
        StoppedFailed = "STOPPED_FAILED",
    }
}
