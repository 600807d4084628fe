// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `status` in `ListMaintenanceWindows`.
    pub enum ListMaintenanceWindowsStatus {
        Creating = "CREATING",
        Updating = "UPDATING",
        Inactive = "INACTIVE",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
