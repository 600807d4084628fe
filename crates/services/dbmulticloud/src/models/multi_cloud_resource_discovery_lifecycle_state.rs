// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a multi cloud resource discovery.
    pub enum MultiCloudResourceDiscoveryLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Waiting = "WAITING",
        Succeeded = "SUCCEEDED",
        Updating = "UPDATING",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
