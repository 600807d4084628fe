// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A source mapping response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceMappingResponse {
    /// The parsed responses.
    pub parsed_response: Vec<models::ParsedContent>,
}

model! {
    SourceMappingResponse {
        parsed_response = "parsedResponse";
    }
}
