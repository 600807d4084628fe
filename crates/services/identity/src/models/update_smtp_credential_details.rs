// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an SMTP credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSmtpCredentialDetails {
    /// The description.
    pub description: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateSmtpCredentialDetails {
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}
