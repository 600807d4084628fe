// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a basic authentication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicAuthenticationDetails {
    /// The user name.
    pub username: String,
    /// The password.
    pub password: models::Password,
}

model! {
    BasicAuthenticationDetails {
        required {
            username = "username", with_username(String);
            password = "password", with_password(models::Password);
        }
    }
}
