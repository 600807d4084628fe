// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a plain text credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainTextCredentialDetails {
    /// The value.
    pub value: String,
}

model! {
    PlainTextCredentialDetails, "credentialType" = "PLAIN_TEXT" {
        required {
            value = "value", with_value(String);
        }
    }
}
