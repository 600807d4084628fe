// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a pool.
    pub enum PoolLifecycleState {
        Accepted = "ACCEPTED",
        Scheduled = "SCHEDULED",
        Creating = "CREATING",
        Active = "ACTIVE",
        Stopping = "STOPPING",
        Stopped = "STOPPED",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
    }
}
