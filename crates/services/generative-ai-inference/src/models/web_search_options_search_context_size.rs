// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The amount of search results to use as context. A larger context improves the response, but
    /// increases cost and latency.
    pub enum WebSearchOptionsSearchContextSize {
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
    }
}
