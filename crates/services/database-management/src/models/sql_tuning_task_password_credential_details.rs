// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an SQL tuning task password credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningTaskPasswordCredentialDetails {
    /// The user name.
    pub username: String,
    /// The role.
    pub role: models::SqlTuningTaskCredentialRole,
    /// The password of the database user, base64-encoded.
    pub password: Secret,
}

model! {
    SqlTuningTaskPasswordCredentialDetails, "sqlTuningTaskCredentialType" = "PASSWORD" {
        required {
            username = "username", with_username(String);
            role = "role", with_role(models::SqlTuningTaskCredentialRole);
            password = "password", with_password(Secret);
        }
    }
}
