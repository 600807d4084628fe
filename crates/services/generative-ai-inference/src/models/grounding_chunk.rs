// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A source that supports a response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingChunk {
    /// The web page.
    pub web: Option<models::GroundingWebChunk>,
}

model! {
    GroundingChunk {
        web = "web";
    }
}
