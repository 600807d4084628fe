// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a sandbox to stop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopSandboxDetails {
    /// Whether to send SIGKILL immediately, without a graceful shutdown.
    pub is_force: Option<bool>,
}

model! {
    StopSandboxDetails {
        optional {
            is_force = "isForce", with_is_force(bool);
        }
    }
}
