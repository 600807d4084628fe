// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a preferred credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreferredCredentialSummary {
    /// The name of the credential.
    pub credential_name: String,
    /// The status.
    pub status: models::PreferredCredentialStatus,
    /// Whether the preferred credential is accessible.
    pub is_accessible: bool,
    /// The user name.
    pub user_name: Option<String>,
    /// The role.
    pub role: Option<models::PreferredCredentialRole>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
    /// The OCID of the named credential.
    pub named_credential_id: Option<String>,
}

model! {
    PreferredCredentialSummary {
        credential_name = "credentialName";
        status = "status";
        is_accessible = "isAccessible";
        user_name = "userName";
        role = "role";
        password_secret_id = "passwordSecretId";
        named_credential_id = "namedCredentialId";
    }
}
