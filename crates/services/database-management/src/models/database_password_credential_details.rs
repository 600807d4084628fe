// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a database password credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabasePasswordCredentialDetails {
    /// The password.
    pub password: Secret,
    /// The user name.
    pub username: Option<String>,
    /// The role.
    pub role: Option<models::DatabasePasswordCredentialRole>,
}

model! {
    DatabasePasswordCredentialDetails, "credentialType" = "PASSWORD" {
        required {
            password = "password", with_password(Secret);
        }
        optional {
            username = "username", with_username(String);
            role = "role", with_role(models::DatabasePasswordCredentialRole);
        }
    }
}
