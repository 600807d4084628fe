// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Extract log field results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractLogFieldResults {
    /// The paths.
    pub paths: Option<Vec<String>>,
}

model! {
    ExtractLogFieldResults {
        paths = "paths";
    }
}
