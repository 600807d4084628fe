// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A basic image pull secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicImagePullSecret {
    /// The registry of the container image.
    pub registry_endpoint: String,
}

model! {
    BasicImagePullSecret, "secretType" = "BASIC" {
        registry_endpoint = "registryEndpoint";
    }
}
