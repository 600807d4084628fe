// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Basic named credential content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicNamedCredentialContent {
    /// The user name.
    pub user_name: String,
    /// The role.
    pub role: models::BasicNamedCredentialContentRole,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: String,
    /// The password secret access mode.
    pub password_secret_access_mode: models::BasicNamedCredentialContentPasswordSecretAccessMode,
}

model! {
    BasicNamedCredentialContent, "credentialType" = "BASIC" {
        required {
            user_name = "userName", with_user_name(String);
            role = "role", with_role(models::BasicNamedCredentialContentRole);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            password_secret_access_mode = "passwordSecretAccessMode",
                with_password_secret_access_mode(models::BasicNamedCredentialContentPasswordSecretAccessMode);
        }
    }
}
