// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A password in text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordInText {
    /// The password.
    pub password: Secret,
}

model! {
    PasswordInText, "passwordType" = "IN_TEXT" {
        required {
            password = "password", with_password(Secret);
        }
    }
}
