// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A sandbox file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxFile {
    /// The ID of the sandbox.
    pub sandbox_id: Option<String>,
    /// The path of the file.
    pub file_path: String,
    /// The content sha256.
    pub content_sha256: Option<String>,
}

model! {
    SandboxFile {
        sandbox_id = "sandboxId";
        file_path = "filePath";
        content_sha256 = "contentSha256";
    }
}
