// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A credential by vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialByVault {
    /// The credential source name.
    pub credential_source_name: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
    /// The OCID of the secret that contains the wallet.
    pub wallet_secret_id: Option<String>,
    /// The role.
    pub role: Option<models::CredentialByVaultRole>,
}

model! {
    CredentialByVault, "credentialType" = "CREDENTIALS_BY_VAULT" {
        optional {
            credential_source_name = "credentialSourceName", with_credential_source_name(String);
            user_name = "userName", with_user_name(String);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            wallet_secret_id = "walletSecretId", with_wallet_secret_id(String);
            role = "role", with_role(models::CredentialByVaultRole);
        }
    }
}
