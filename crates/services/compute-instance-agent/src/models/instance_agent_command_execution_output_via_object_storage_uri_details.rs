// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an instance agent command execution output via object storage URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandExecutionOutputViaObjectStorageUriDetails {
    /// The exit code.
    pub exit_code: i64,
    /// The message.
    pub message: Option<String>,
    /// The URL or pre-authenticated request for the output of the command.
    pub output_uri: Secret,
}

model! {
    InstanceAgentCommandExecutionOutputViaObjectStorageUriDetails, "outputType" = "OBJECT_STORAGE_URI" {
        exit_code = "exitCode";
        message = "message";
        output_uri = "outputUri";
    }
}
