// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A sandbox command output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCommandOutput {
    /// The ID of the sandbox command.
    pub command_id: String,
    /// The exit code.
    pub exit_code: Option<i64>,
    /// The stdout.
    pub stdout: Option<String>,
    /// The stderr.
    pub stderr: Option<String>,
    /// The last seq.
    pub last_seq: i64,
}

model! {
    SandboxCommandOutput {
        command_id = "commandId";
        exit_code = "exitCode";
        stdout = "stdout";
        stderr = "stderr";
        last_seq = "lastSeq";
    }
}
