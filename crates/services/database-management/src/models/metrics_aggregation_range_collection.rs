// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of metrics aggregation ranges.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricsAggregationRangeCollection {
    /// The items on this page.
    pub items: Vec<models::MetricsAggregationRange>,
    /// The start of the time range, in UTC, in the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub start_time: Option<String>,
    /// The end of the time range, in UTC, in the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub end_time: Option<String>,
}

model! {
    MetricsAggregationRangeCollection {
        items = "items";
        start_time = "startTime";
        end_time = "endTime";
    }
}
