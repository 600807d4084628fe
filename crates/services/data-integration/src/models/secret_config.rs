// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A secret configuration.
    ///
    /// The field `modelType` selects the variant.
    pub enum SecretConfig by "modelType" {
        OciVaultSecretConfig(models::OciVaultSecretConfig) = "OCI_VAULT_SECRET_CONFIG",
            as_oci_vault_secret_config;
    }
}
