// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of metadata to retrieve.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetrieveMetadataDetails {
    /// The filters.
    pub filters: Option<Vec<models::MetadataFilter>>,
}

model! {
    RetrieveMetadataDetails {
        optional {
            filters = "filters", with_filters([models::MetadataFilter]);
        }
    }
}
