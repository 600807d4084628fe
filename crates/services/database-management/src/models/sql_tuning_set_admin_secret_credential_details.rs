// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL tuning set admin secret credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningSetAdminSecretCredentialDetails {
    /// The user name.
    pub username: String,
    /// The role.
    pub role: models::SqlTuningSetAdminCredentialRole,
    /// The OCID of the secret that contains the password.
    pub secret_id: String,
}

model! {
    SqlTuningSetAdminSecretCredentialDetails, "sqlTuningSetAdminCredentialType" = "SECRET" {
        required {
            username = "username", with_username(String);
            role = "role", with_role(models::SqlTuningSetAdminCredentialRole);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
