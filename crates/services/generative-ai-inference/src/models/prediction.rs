// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The expected content of a response, which reduces latency. Useful if most of the response is
    /// known, such as a file with small changes.
    ///
    /// The field `type` selects the variant.
    pub enum Prediction by "type", sent {
        Content(models::StaticContent) = "CONTENT", as_content;
    }
}
