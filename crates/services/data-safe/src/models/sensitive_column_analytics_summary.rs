// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a sensitive column analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveColumnAnalyticsSummary {
    /// The dimensions.
    pub dimensions: models::SensitiveColumnAnalyticsDimensions,
    /// The total count.
    pub count: i64,
}

model! {
    SensitiveColumnAnalyticsSummary {
        dimensions = "dimensions";
        count = "count";
    }
}
