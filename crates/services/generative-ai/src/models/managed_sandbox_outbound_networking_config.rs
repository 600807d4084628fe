// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Outbound sandbox connections from a managed network, limited by a network policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSandboxOutboundNetworkingConfig {
    /// The network policy of the sandboxes.
    pub network_policy: Option<models::SandboxNetworkPolicy>,
}

model! {
    ManagedSandboxOutboundNetworkingConfig, "networkMode" = "MANAGED" {
        optional {
            network_policy = "networkPolicy", with_network_policy(models::SandboxNetworkPolicy);
        }
    }
}
