// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of record analytics aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordAnalyticsAggregationCollection {
    /// The items on this page.
    pub items: Vec<models::RecordAnalyticsAggregation>,
}

model! {
    RecordAnalyticsAggregationCollection {
        items = "items";
    }
}
