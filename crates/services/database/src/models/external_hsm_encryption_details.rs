// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of external HSM encryption.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalHsmEncryptionDetails {
    /// The HSM password.
    pub hsm_password: Secret,
}

model! {
    ExternalHsmEncryptionDetails, "providerType" = "EXTERNAL" {
        required {
            hsm_password = "hsmPassword", with_hsm_password(Secret);
        }
    }
}
