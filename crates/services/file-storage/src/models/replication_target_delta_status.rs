// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the delta status of a replication target.
    pub enum ReplicationTargetDeltaStatus {
        Idle = "IDLE",
        Capturing = "CAPTURING",
        Applying = "APPLYING",
        ServiceError = "SERVICE_ERROR",
        UserError = "USER_ERROR",
        Failed = "FAILED",
        Transferring = "TRANSFERRING",
    }
}
