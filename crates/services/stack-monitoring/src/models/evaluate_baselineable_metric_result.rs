// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An evaluate baselineable metric result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EvaluateBaselineableMetricResult {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The items on this page.
    pub items: Vec<models::AnomalyMetricData>,
}

model! {
    EvaluateBaselineableMetricResult {
        resource_id = "resourceId";
        items = "items";
    }
}
