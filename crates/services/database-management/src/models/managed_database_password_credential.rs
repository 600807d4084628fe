// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A managed database password credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedDatabasePasswordCredential {
    /// The user name.
    pub username: String,
    /// The role.
    pub role: models::ManagedDatabaseCredentialRole,
    /// The password.
    pub password: Secret,
}

model! {
    ManagedDatabasePasswordCredential, "credentialType" = "PASSWORD" {
        required {
            username = "username", with_username(String);
            role = "role", with_role(models::ManagedDatabaseCredentialRole);
            password = "password", with_password(Secret);
        }
    }
}
