// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The prediction URI of a use case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictionUri {
    /// The use case of the URI.
    pub use_case: String,
    /// The URI for predictions.
    pub uri: String,
}

model! {
    PredictionUri {
        use_case = "useCase";
        uri = "uri";
    }
}
