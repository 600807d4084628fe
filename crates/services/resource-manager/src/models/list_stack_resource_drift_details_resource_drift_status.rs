// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `resourceDriftStatus` in `ListStackResourceDriftDetails`.
    pub enum ListStackResourceDriftDetailsResourceDriftStatus {
        NotChecked = "NOT_CHECKED",
        InSync = "IN_SYNC",
        Modified = "MODIFIED",
        Deleted = "DELETED",
    }
}
