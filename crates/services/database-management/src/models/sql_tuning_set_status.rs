// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an SQL tuning set.
    pub enum SqlTuningSetStatus {
        Disabled = "DISABLED",
        RetryScheduled = "RETRY_SCHEDULED",
        Scheduled = "SCHEDULED",
        Blocked = "BLOCKED",
        Running = "RUNNING",
        Completed = "COMPLETED",
        Broken = "BROKEN",
        Failed = "FAILED",
        Remote = "REMOTE",
        ResourceUnavailable = "RESOURCE_UNAVAILABLE",
        Succeeded = "SUCCEEDED",
        ChainStalled = "CHAIN_STALLED",
    }
}
