// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListSqlCollections`.
    pub enum ListSqlCollectionsLifecycleState {
        Creating = "CREATING",
        Updating = "UPDATING",
        Collecting = "COLLECTING",
        Completed = "COMPLETED",
        Inactive = "INACTIVE",
        Failed = "FAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
