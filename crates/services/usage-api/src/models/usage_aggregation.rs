// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A usage aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageAggregation {
    /// The fields or attributes to group by.
    pub group_by: Option<Vec<String>>,
    /// The items on this page.
    pub items: Vec<models::UsageSummary>,
}

model! {
    UsageAggregation {
        group_by = "groupBy";
        items = "items";
    }
}
