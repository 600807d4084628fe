// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network policy that allows all connections.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxAllowAllNetworkPolicy {}

model! {
    SandboxAllowAllNetworkPolicy, "mode" = "ALLOW_ALL" {
        optional {}
    }
}
