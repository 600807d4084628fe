// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A network policy that allows only connections to the listed domains.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxAllowNetworkPolicy {
    /// The allowed domains.
    pub allowed_domains: Vec<models::AllowedDomain>,
}

model! {
    SandboxAllowNetworkPolicy, "mode" = "ALLOW" {
        required {
            allowed_domains = "allowedDomains", with_allowed_domains([models::AllowedDomain]);
        }
    }
}
