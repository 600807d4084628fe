// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// The user name.
    pub username: String,
    /// The details of the password.
    pub password_details: models::PasswordDetails,
}

model! {
    Credentials {
        required {
            username = "username", with_username(String);
            password_details = "passwordDetails", with_password_details(models::PasswordDetails);
        }
    }
}
