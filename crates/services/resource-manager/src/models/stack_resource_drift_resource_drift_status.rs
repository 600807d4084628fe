// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource drift status of a stack resource drift.
    pub enum StackResourceDriftResourceDriftStatus {
        NotChecked = "NOT_CHECKED",
        InSync = "IN_SYNC",
        Modified = "MODIFIED",
        Deleted = "DELETED",
    }
}
