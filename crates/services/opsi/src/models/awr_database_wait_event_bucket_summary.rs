// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an AWR database wait event bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseWaitEventBucketSummary {
    /// The category.
    pub category: String,
    /// The percentage.
    pub percentage: f64,
}

model! {
    AwrDatabaseWaitEventBucketSummary {
        category = "category";
        percentage = "percentage";
    }
}
