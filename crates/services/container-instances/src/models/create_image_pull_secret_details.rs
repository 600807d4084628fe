// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an image pull secret to create.
    ///
    /// The field `secretType` selects the variant.
    pub enum CreateImagePullSecretDetails by "secretType", sent {
        Basic(models::CreateBasicImagePullSecretDetails) = "BASIC", as_basic;
        Vault(models::CreateVaultImagePullSecretDetails) = "VAULT", as_vault;
    }
    shared {
        /// The registry of the container image.
        registry_endpoint = "registryEndpoint", str, in Basic Vault;
    }
}
