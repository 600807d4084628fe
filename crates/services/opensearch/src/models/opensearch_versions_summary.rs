// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of OpenSearch versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchVersionsSummary {
    /// The version.
    pub version: String,
}

model! {
    OpensearchVersionsSummary {
        version = "version";
    }
}
