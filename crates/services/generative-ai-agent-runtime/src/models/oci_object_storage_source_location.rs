// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI object storage source location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciObjectStorageSourceLocation {
    /// The URL.
    pub url: Option<String>,
}

model! {
    OciObjectStorageSourceLocation, "sourceLocationType" = "OCI_OBJECT_STORAGE" {
        url = "url";
    }
}
