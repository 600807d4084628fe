// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vault image pull secret to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVaultImagePullSecretDetails {
    /// The registry of the container image.
    pub registry_endpoint: String,
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    CreateVaultImagePullSecretDetails, "secretType" = "VAULT" {
        required {
            registry_endpoint = "registryEndpoint", with_registry_endpoint(String);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
