// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the switchover status of a blue green deployment.
    pub enum BlueGreenDeploymentSwitchoverStatus {
        NotStarted = "NOT_STARTED",
        Validating = "VALIDATING",
        ReplicatingData = "REPLICATING_DATA",
        ReadyForSwitchover = "READY_FOR_SWITCHOVER",
        SwitchoverInProgress = "SWITCHOVER_IN_PROGRESS",
        SwitchoverCompleted = "SWITCHOVER_COMPLETED",
        SwitchoverFailed = "SWITCHOVER_FAILED",
    }
}
