// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vault image pull secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultImagePullSecret {
    /// The registry of the container image.
    pub registry_endpoint: String,
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    VaultImagePullSecret, "secretType" = "VAULT" {
        registry_endpoint = "registryEndpoint";
        secret_id = "secretId";
    }
}
