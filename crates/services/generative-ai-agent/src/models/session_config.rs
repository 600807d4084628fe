// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A session configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionConfig {
    /// The idle timeout, in seconds.
    pub idle_timeout_in_seconds: Option<i64>,
}

model! {
    SessionConfig {
        optional {
            idle_timeout_in_seconds = "idleTimeoutInSeconds", with_idle_timeout_in_seconds(i64);
        }
    }
}
