// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A password authentication mode.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordAuthenticationMode {
    /// The hashed passwords.
    pub hashed_passwords: Vec<Secret>,
}

model! {
    PasswordAuthenticationMode, "authenticationType" = "PASSWORD" {
        required {
            hashed_passwords = "hashedPasswords", with_hashed_passwords([Secret]);
        }
    }
}
