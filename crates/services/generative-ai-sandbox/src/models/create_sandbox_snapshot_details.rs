// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a sandbox snapshot to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSandboxSnapshotDetails {
    /// The ID of the sandbox.
    pub sandbox_id: String,
    /// The duration until the expiration.
    pub expiration_duration: Option<String>,
}

model! {
    CreateSandboxSnapshotDetails {
        required {
            sandbox_id = "sandboxId", with_sandbox_id(String);
        }
        optional {
            expiration_duration = "expirationDuration", with_expiration_duration(String);
        }
    }
}
