// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of metric properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricPropertyCollection {
    /// The items on this page.
    pub items: Vec<models::MetricPropertySummary>,
}

model! {
    MetricPropertyCollection {
        items = "items";
    }
}
