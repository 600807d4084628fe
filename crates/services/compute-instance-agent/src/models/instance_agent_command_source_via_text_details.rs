// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance agent command source via text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandSourceViaTextDetails {
    /// The text.
    pub text: String,
    /// The SHA-256 checksum of the text.
    pub text_sha256: Option<String>,
}

model! {
    InstanceAgentCommandSourceViaTextDetails, "sourceType" = "TEXT" {
        required {
            text = "text", with_text(String);
        }
        optional {
            text_sha256 = "textSha256", with_text_sha256(String);
        }
    }
}
