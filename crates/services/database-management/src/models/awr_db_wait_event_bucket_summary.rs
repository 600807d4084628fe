// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an AWR DB wait event bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbWaitEventBucketSummary {
    /// The category.
    pub category: String,
    /// The percentage.
    pub percentage: f64,
}

model! {
    AwrDbWaitEventBucketSummary {
        category = "category";
        percentage = "percentage";
    }
}
