// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A web page that supports a response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingWebChunk {
    /// The URI of the page.
    pub uri: Option<String>,
    /// The title of the page.
    pub title: Option<String>,
    /// The domain of the page.
    pub domain: Option<String>,
}

model! {
    GroundingWebChunk {
        uri = "uri";
        title = "title";
        domain = "domain";
    }
}
