// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A remote reindex trust configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteReindexTrustConfig {
    /// The remote sources.
    pub remote_sources: Vec<models::RemoteReindexSourceDetails>,
}

model! {
    RemoteReindexTrustConfig {
        required {
            remote_sources = "remoteSources",
                with_remote_sources([models::RemoteReindexSourceDetails]);
        }
    }
}
