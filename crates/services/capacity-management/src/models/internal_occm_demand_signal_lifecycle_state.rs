// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an internal OCCM demand signal.
    pub enum InternalOccmDemandSignalLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Deleted = "DELETED",
        Deleting = "DELETING",
        Failed = "FAILED",
    }
}
