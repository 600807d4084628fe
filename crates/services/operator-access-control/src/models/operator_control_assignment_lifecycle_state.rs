// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an operator control assignment.
    pub enum OperatorControlAssignmentLifecycleState {
        Created = "CREATED",
        Applied = "APPLIED",
        Applyfailed = "APPLYFAILED",
        Updating = "UPDATING",
        Updatefailed = "UPDATEFAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Deletionfailed = "DELETIONFAILED",
        Customerassigned = "CUSTOMERASSIGNED",
    }
}
