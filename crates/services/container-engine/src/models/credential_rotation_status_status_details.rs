// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status details of a credential rotation status.
    pub enum CredentialRotationStatusStatusDetails {
        IssuingNewCredentials = "ISSUING_NEW_CREDENTIALS",
        NewCredentialsIssued = "NEW_CREDENTIALS_ISSUED",
        RetiringOldCredentials = "RETIRING_OLD_CREDENTIALS",
        Completed = "COMPLETED",
    }
}
