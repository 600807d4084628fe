// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An image pull secret.
    ///
    /// The field `secretType` selects the variant.
    pub enum ImagePullSecret by "secretType" {
        Basic(models::BasicImagePullSecret) = "BASIC", as_basic;
        Vault(models::VaultImagePullSecret) = "VAULT", as_vault;
    }
    shared {
        /// The registry of the container image.
        registry_endpoint = "registryEndpoint", str, in Basic Vault;
    }
}
