// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Indexes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Indexes {
    /// The end index.
    pub end_index: Option<i64>,
    /// The start index.
    pub start_index: Option<i64>,
}

model! {
    Indexes {
        end_index = "endIndex";
        start_index = "startIndex";
    }
}
