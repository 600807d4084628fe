// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMonitoredRegions` can sort.
    pub enum ListMonitoredRegionsSortBy {
        TimeCreated = "TIME_CREATED",
        RegionId = "REGION_ID",
    }
}
