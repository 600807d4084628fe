// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// Pre co user credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreCoUserCredentials {
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
}

model! {
    PreCoUserCredentials {
        username = "username";
        password = "password";
    }
}
