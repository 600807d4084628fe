// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database secret credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSecretCredentialDetails {
    /// The OCID of the secret that contains the password.
    pub password_secret_id: String,
    /// The user name.
    pub username: Option<String>,
    /// The role.
    pub role: Option<models::DatabaseSecretCredentialRole>,
}

model! {
    DatabaseSecretCredentialDetails, "credentialType" = "SECRET" {
        required {
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
        }
        optional {
            username = "username", with_username(String);
            role = "role", with_role(models::DatabaseSecretCredentialRole);
        }
    }
}
