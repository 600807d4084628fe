// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of Exadata host statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataHostStatisticsSummary {
    /// The details of the resource.
    pub resource_details: models::HostDetails,
    /// The current statistics.
    pub current_statistics: models::ExadataInsightResourceStatistics,
}

model! {
    ExadataHostStatisticsSummary, "exadataResourceType" = "HOST" {
        resource_details = "resourceDetails";
        current_statistics = "currentStatistics";
    }
}
