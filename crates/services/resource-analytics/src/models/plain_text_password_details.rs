// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a plain text password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainTextPasswordDetails {
    /// The password. From 12 to 30 characters.
    pub password: Secret,
}

model! {
    PlainTextPasswordDetails, "passwordType" = "PLAIN_TEXT" {
        required {
            password = "password", with_password(Secret);
        }
    }
}
