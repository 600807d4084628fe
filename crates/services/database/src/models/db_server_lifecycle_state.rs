// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a DB server.
    pub enum DbServerLifecycleState {
        Creating = "CREATING",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        MaintenanceInProgress = "MAINTENANCE_IN_PROGRESS",
    }
}
