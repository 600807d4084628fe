// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of summarized metric data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizedMetricDataCollection {
    /// The items on this page.
    pub items: Vec<models::SummarizedMetricData>,
}

model! {
    SummarizedMetricDataCollection {
        items = "items";
    }
}
