// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage error resume behavior of an OLVM virtual machine.
    pub enum OlvmVirtualMachineStorageErrorResumeBehavior {
        AutoResume = "AUTO_RESUME",
        Kill = "KILL",
        LeavePaused = "LEAVE_PAUSED",
    }
}
