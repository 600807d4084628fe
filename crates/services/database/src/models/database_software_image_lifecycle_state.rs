// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a database software image.
    pub enum DatabaseSoftwareImageLifecycleState {
        Provisioning = "PROVISIONING",
        Available = "AVAILABLE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Updating = "UPDATING",
    }
}
