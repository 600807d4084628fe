// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a key store type.
    ///
    /// The field `type` selects the variant.
    pub enum KeyStoreTypeDetails by "type" {
        OracleKeyVault(models::KeyStoreTypeFromOracleKeyVaultDetails) = "ORACLE_KEY_VAULT",
            as_oracle_key_vault;
    }
}
