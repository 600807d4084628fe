// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a tenancy attachment monitored region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenancyAttachmentMonitoredRegionSummary {
    /// The ID of the region.
    pub region_id: String,
    /// The data population.
    pub data_population: models::TenancyAttachmentDataPopulation,
}

model! {
    TenancyAttachmentMonitoredRegionSummary {
        region_id = "regionId";
        data_population = "dataPopulation";
    }
}
