// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compare line result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareLineResult {
    /// The left content.
    pub left_content: Option<String>,
    /// The right content.
    pub right_content: Option<String>,
    /// The diff type.
    pub diff_type: Option<String>,
    /// The left indices.
    pub left_indices: Option<String>,
    /// The right indices.
    pub right_indices: Option<String>,
}

model! {
    CompareLineResult {
        left_content = "leftContent";
        right_content = "rightContent";
        diff_type = "diffType";
        left_indices = "leftIndices";
        right_indices = "rightIndices";
    }
}
