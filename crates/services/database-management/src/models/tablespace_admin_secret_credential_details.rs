// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a tablespace admin secret credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TablespaceAdminSecretCredentialDetails {
    /// The user name.
    pub username: String,
    /// The role.
    pub role: models::TablespaceAdminCredentialRole,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: String,
}

model! {
    TablespaceAdminSecretCredentialDetails, "tablespaceAdminCredentialType" = "SECRET" {
        required {
            username = "username", with_username(String);
            role = "role", with_role(models::TablespaceAdminCredentialRole);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
        }
    }
}
