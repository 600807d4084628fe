// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SMTP credential to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSmtpCredentialDetails {
    /// The description.
    pub description: String,
}

model! {
    CreateSmtpCredentialDetails {
        required {
            description = "description", with_description(String);
        }
    }
}
