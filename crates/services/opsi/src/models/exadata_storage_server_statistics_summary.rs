// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of Exadata storage server statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataStorageServerStatisticsSummary {
    /// The details of the resource.
    pub resource_details: models::StorageServerDetails,
    /// The current statistics.
    pub current_statistics: models::ExadataInsightResourceStatistics,
}

model! {
    ExadataStorageServerStatisticsSummary, "exadataResourceType" = "STORAGE_SERVER" {
        resource_details = "resourceDetails";
        current_statistics = "currentStatistics";
    }
}
