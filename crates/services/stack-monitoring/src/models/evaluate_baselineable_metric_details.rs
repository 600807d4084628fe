// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a baselineable metric to evaluate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EvaluateBaselineableMetricDetails {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The items on this page.
    pub items: Vec<models::MetricData>,
}

model! {
    EvaluateBaselineableMetricDetails {
        required {
            resource_id = "resourceId", with_resource_id(String);
            items = "items", with_items([models::MetricData]);
        }
    }
}
