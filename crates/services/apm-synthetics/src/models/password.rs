// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A password.
    ///
    /// The field `passwordType` selects the variant.
    pub enum Password by "passwordType" {
        InText(models::PasswordInText) = "IN_TEXT", as_in_text;
        VaultSecretId(models::PasswordInVault) = "VAULT_SECRET_ID", as_vault_secret_id;
    }
}
