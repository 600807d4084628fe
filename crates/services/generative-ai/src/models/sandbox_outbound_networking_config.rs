// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The outbound networking configuration of the sandboxes in a project.
    ///
    /// The field `networkMode` selects the variant.
    pub enum SandboxOutboundNetworkingConfig by "networkMode" {
        Custom(models::CustomSandboxOutboundNetworkingConfig) = "CUSTOM", as_custom;
        Managed(models::ManagedSandboxOutboundNetworkingConfig) = "MANAGED", as_managed;
    }
}
