// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A management agent error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentError {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    ManagementAgentError {
        code = "code";
        message = "message";
    }
}
