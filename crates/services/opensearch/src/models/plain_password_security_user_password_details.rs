// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a plain password security user password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainPasswordSecurityUserPasswordDetails {
    /// The plain password.
    pub plain_password: Secret,
}

model! {
    PlainPasswordSecurityUserPasswordDetails, "sourceType" = "PLAIN_PASSWORD" {
        required {
            plain_password = "plainPassword", with_plain_password(Secret);
        }
    }
}
