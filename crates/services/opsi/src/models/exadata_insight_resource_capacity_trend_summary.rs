// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an Exadata insight resource capacity trend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInsightResourceCapacityTrendSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The capacity over time.
    pub capacity_data: Vec<models::ExadataInsightResourceCapacityTrendAggregation>,
}

model! {
    ExadataInsightResourceCapacityTrendSummary {
        id = "id";
        name = "name";
        capacity_data = "capacityData";
    }
}
