// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A repository metric aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryMetricAggregation {
    /// The items on this page.
    pub items: Vec<models::RepositoryMetricSummary>,
}

model! {
    RepositoryMetricAggregation {
        items = "items";
    }
}
