// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A get manifest response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetManifestResponse {
    /// The serialized manifest.
    pub serialized_manifest: Option<String>,
}

model! {
    GetManifestResponse {
        serialized_manifest = "serializedManifest";
    }
}
