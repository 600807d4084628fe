// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an ADW admin password.
    ///
    /// The field `passwordType` selects the variant.
    pub enum AdwAdminPasswordDetails by "passwordType", sent {
        PlainText(models::PlainTextPasswordDetails) = "PLAIN_TEXT", as_plain_text;
        VaultSecret(models::VaultSecretPasswordDetails) = "VAULT_SECRET", as_vault_secret;
    }
}
