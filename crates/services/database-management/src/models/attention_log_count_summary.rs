// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an attention log count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttentionLogCountSummary {
    /// The category.
    pub category: models::AttentionLogCountCategory,
    /// The count.
    pub count: i64,
}

model! {
    AttentionLogCountSummary {
        category = "category";
        count = "count";
    }
}
