// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource status of a delegation control resource.
    pub enum DelegationControlResourceResourceStatus {
        Created = "CREATED",
        Applying = "APPLYING",
        Applied = "APPLIED",
        ApplyFailed = "APPLY_FAILED",
        Updating = "UPDATING",
        UpdateFailed = "UPDATE_FAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
        DeletionFailed = "DELETION_FAILED",
    }
}
