// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseCredentialDetails {
    /// The user name.
    pub user_name: String,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: String,
}

model! {
    DatabaseCredentialDetails {
        required {
            user_name = "userName", with_user_name(String);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
        }
    }
}
