// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an SQL tuning set admin password credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningSetAdminPasswordCredentialDetails {
    /// The user name.
    pub username: String,
    /// The role.
    pub role: models::SqlTuningSetAdminCredentialRole,
    /// The password.
    pub password: Secret,
}

model! {
    SqlTuningSetAdminPasswordCredentialDetails, "sqlTuningSetAdminCredentialType" = "PASSWORD" {
        required {
            username = "username", with_username(String);
            role = "role", with_role(models::SqlTuningSetAdminCredentialRole);
            password = "password", with_password(Secret);
        }
    }
}
