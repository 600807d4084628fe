// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A basic preferred credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicPreferredCredential {
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The status.
    pub status: Option<models::PreferredCredentialStatus>,
    /// Whether the preferred credential is accessible.
    pub is_accessible: Option<bool>,
    /// The user name.
    pub user_name: Option<String>,
    /// The role.
    pub role: Option<models::BasicPreferredCredentialRole>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
}

model! {
    BasicPreferredCredential, "type" = "BASIC" {
        credential_name = "credentialName";
        status = "status";
        is_accessible = "isAccessible";
        user_name = "userName";
        role = "role";
        password_secret_id = "passwordSecretId";
    }
}
