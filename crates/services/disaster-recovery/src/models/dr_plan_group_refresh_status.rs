// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the refresh status of a DR plan group.
    pub enum DrPlanGroupRefreshStatus {
        GroupAdded = "GROUP_ADDED",
        GroupDeleted = "GROUP_DELETED",
        GroupModified = "GROUP_MODIFIED",
    }
}
