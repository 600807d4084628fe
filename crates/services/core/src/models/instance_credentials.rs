// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// Instance credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceCredentials {
    /// The password.
    pub password: Secret,
    /// The user name.
    pub username: String,
}

model! {
    InstanceCredentials {
        password = "password";
        username = "username";
    }
}
