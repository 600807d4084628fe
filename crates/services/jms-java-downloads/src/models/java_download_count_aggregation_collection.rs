// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Java download count aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaDownloadCountAggregationCollection {
    /// The aggregation type.
    pub aggregation_type: models::JavaDownloadCountAggregationAggregationType,
    /// The items on this page.
    pub items: Vec<models::JavaDownloadCountAggregation>,
}

model! {
    JavaDownloadCountAggregationCollection {
        aggregation_type = "aggregationType";
        items = "items";
    }
}
