// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an autonomous container database Data Guard.
    pub enum AutonomousContainerDatabaseDataguardLifecycleState {
        Provisioning = "PROVISIONING",
        Available = "AVAILABLE",
        RoleChangeInProgress = "ROLE_CHANGE_IN_PROGRESS",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        Unavailable = "UNAVAILABLE",
        Updating = "UPDATING",
    }
}
