// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a monitored region to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMonitoredRegionDetails {
    /// The OCID of the Resource Analytics instance.
    pub resource_analytics_instance_id: String,
    /// The ID of the region.
    pub region_id: String,
}

model! {
    CreateMonitoredRegionDetails {
        required {
            resource_analytics_instance_id = "resourceAnalyticsInstanceId",
                with_resource_analytics_instance_id(String);
            region_id = "regionId", with_region_id(String);
        }
    }
}
