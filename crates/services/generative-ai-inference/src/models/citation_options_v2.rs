// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The citation options of a Cohere model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CitationOptionsV2 {
    /// The citation mode: precise (`ACCURATE`), fast but less precise (`FAST`), or no citations
    /// (`OFF`).
    pub mode: Option<models::CitationOptionsV2Mode>,
}

model! {
    CitationOptionsV2 {
        optional {
            mode = "mode", with_mode(models::CitationOptionsV2Mode);
        }
    }
}
