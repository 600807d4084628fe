// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an OLVM VM status.
    pub enum OlvmVmStatusStatus {
        Down = "DOWN",
        ImageLocked = "IMAGE_LOCKED",
        Migrating = "MIGRATING",
        NotResponding = "NOT_RESPONDING",
        Paused = "PAUSED",
        PoweringDown = "POWERING_DOWN",
        PoweringUp = "POWERING_UP",
        RebootInProgress = "REBOOT_IN_PROGRESS",
        RestoringState = "RESTORING_STATE",
        SavingState = "SAVING_STATE",
        Suspended = "SUSPENDED",
        Unassigned = "UNASSIGNED",
        UnknownValue = "UNKNOWN",
        Up = "UP",
        WaitForLaunch = "WAIT_FOR_LAUNCH",
    }
}
