// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI vault secret configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciVaultSecretConfig {
    /// The OCID of the secret.
    pub secret_id: Option<String>,
}

model! {
    OciVaultSecretConfig, "modelType" = "OCI_VAULT_SECRET_CONFIG" {
        optional {
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
