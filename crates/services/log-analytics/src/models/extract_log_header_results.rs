// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Extract log header results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractLogHeaderResults {
    /// The JSON paths.
    pub json_paths: Option<Vec<models::ExtractLogHeaderDetails>>,
    /// The XML paths.
    pub xml_paths: Option<Vec<String>>,
    /// The header paths.
    pub header_paths: Option<Vec<String>>,
}

model! {
    ExtractLogHeaderResults {
        json_paths = "jsonPaths";
        xml_paths = "xmlPaths";
        header_paths = "headerPaths";
    }
}
