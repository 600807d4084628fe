// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an advanced cluster file system.
    pub enum AdvancedClusterFileSystemLifecycleState {
        Available = "AVAILABLE",
        Creating = "CREATING",
        Failed = "FAILED",
        Updating = "UPDATING",
        Deleted = "DELETED",
        Deleting = "DELETING",
    }
}
