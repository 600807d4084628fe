// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an ASM connection credentials by.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsmConnectionCredentialsByDetails {
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The user name.
    pub user_name: String,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: String,
    /// The role.
    pub role: models::AsmConnectionCredentialsByRole,
}

model! {
    AsmConnectionCredentialsByDetails, "credentialType" = "DETAILS" {
        required {
            user_name = "userName", with_user_name(String);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            role = "role", with_role(models::AsmConnectionCredentialsByRole);
        }
        optional {
            credential_name = "credentialName", with_credential_name(String);
        }
    }
}
