// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a volume group backup.
    pub enum VolumeGroupBackupLifecycleState {
        Creating = "CREATING",
        Committed = "COMMITTED",
        Available = "AVAILABLE",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Faulty = "FAULTY",
        RequestReceived = "REQUEST_RECEIVED",
    }
}
