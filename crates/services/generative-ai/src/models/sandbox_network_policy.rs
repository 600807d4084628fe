// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The network policy for sandboxes in a managed network.
    ///
    /// The field `mode` selects the variant.
    pub enum SandboxNetworkPolicy by "mode" {
        Allow(models::SandboxAllowNetworkPolicy) = "ALLOW", as_allow;
        AllowAll(models::SandboxAllowAllNetworkPolicy) = "ALLOW_ALL", as_allow_all;
        DenyAll(models::SandboxDenyAllNetworkPolicy) = "DENY_ALL", as_deny_all;
    }
}
