// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle sub state of a deployment.
    pub enum DeploymentLifecycleSubState {
        Recovering = "RECOVERING",
        Starting = "STARTING",
        Stopping = "STOPPING",
        Moving = "MOVING",
        Upgrading = "UPGRADING",
        Restoring = "RESTORING",
        BackupInProgress = "BACKUP_IN_PROGRESS",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
    }
}
