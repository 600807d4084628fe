// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a DB node snapshot.
    pub enum DbnodeSnapshotLifecycleState {
        Creating = "CREATING",
        Available = "AVAILABLE",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        Mounted = "MOUNTED",
        Mounting = "MOUNTING",
        Unmounting = "UNMOUNTING",
    }
}
