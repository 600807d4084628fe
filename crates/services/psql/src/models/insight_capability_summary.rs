// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an insight capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsightCapabilitySummary {
    /// The type of the insight.
    pub insight_type: models::InsightCapabilityInsightType,
    /// The description.
    pub description: Option<String>,
    /// The data type capabilities.
    pub data_type_capabilities: Vec<models::InsightDataTypeCapability>,
}

model! {
    InsightCapabilitySummary {
        insight_type = "insightType";
        description = "description";
        data_type_capabilities = "dataTypeCapabilities";
    }
}
