// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a database connection credentials by.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConnectionCredentialsByDetails {
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::DatabaseConnectionCredentialsByRole,
}

model! {
    DatabaseConnectionCredentialsByDetails, "credentialType" = "DETAILS" {
        required {
            username = "username", with_username(String);
            password = "password", with_password(Secret);
            role = "role", with_role(models::DatabaseConnectionCredentialsByRole);
        }
        optional {
            credential_name = "credentialName", with_credential_name(String);
        }
    }
}
