// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the rotation status of a secret.
    pub enum SecretRotationStatus {
        InProgress = "IN_PROGRESS",
        Scheduled = "SCHEDULED",
        NotEnabled = "NOT_ENABLED",
        Cancelling = "CANCELLING",
    }
}
