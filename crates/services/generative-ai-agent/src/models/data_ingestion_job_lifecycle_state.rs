// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a data ingestion job.
    pub enum DataIngestionJobLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Waiting = "WAITING",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
