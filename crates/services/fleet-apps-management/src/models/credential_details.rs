// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a credential.
    ///
    /// The field `credentialType` selects the variant.
    pub enum CredentialDetails by "credentialType" {
        KeyEncryption(models::KeyEncryptionCredentialDetails) = "KEY_ENCRYPTION", as_key_encryption;
        PlainText(models::PlainTextCredentialDetails) = "PLAIN_TEXT", as_plain_text;
        VaultSecret(models::VaultSecretCredentialDetails) = "VAULT_SECRET", as_vault_secret;
    }
}
