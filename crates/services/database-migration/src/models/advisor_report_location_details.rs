// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an advisor report location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvisorReportLocationDetails {
    /// The object storage details.
    pub object_storage_details: Option<models::AdvisorReportBucketDetails>,
    /// The location in source.
    pub location_in_source: Option<String>,
}

model! {
    AdvisorReportLocationDetails {
        object_storage_details = "objectStorageDetails";
        location_in_source = "locationInSource";
    }
}
