// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the last rotation status of an auto key rotation.
    pub enum AutoKeyRotationLastRotationStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
    }
}
