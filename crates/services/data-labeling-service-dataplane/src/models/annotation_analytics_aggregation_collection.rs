// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of annotation analytics aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnotationAnalyticsAggregationCollection {
    /// The items on this page.
    pub items: Vec<models::AnnotationAnalyticsAggregation>,
}

model! {
    AnnotationAnalyticsAggregationCollection {
        items = "items";
    }
}
