// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance agent command execution output via text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandExecutionOutputViaTextDetails {
    /// The exit code.
    pub exit_code: i64,
    /// The message.
    pub message: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// The SHA-256 checksum of the text.
    pub text_sha256: Option<String>,
}

model! {
    InstanceAgentCommandExecutionOutputViaTextDetails, "outputType" = "TEXT" {
        exit_code = "exitCode";
        message = "message";
        text = "text";
        text_sha256 = "textSha256";
    }
}
