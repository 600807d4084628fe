// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI OpenSearch source location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciOpenSearchSourceLocation {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name of the index.
    pub index_name: Option<String>,
    /// The URL.
    pub url: Option<String>,
}

model! {
    OciOpenSearchSourceLocation, "sourceLocationType" = "OCI_OPEN_SEARCH" {
        id = "id";
        index_name = "indexName";
        url = "url";
    }
}
