// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a logging query data source summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingQueryDataSourceSummaryDetails {
    /// The regions.
    pub regions: Option<Vec<String>>,
    /// The mappings of the data source to detector recipes and rules.
    pub data_source_detector_mapping_info: Option<Vec<models::DataSourceMappingInfo>>,
    /// The status of the query replication by region.
    pub region_status_detail: Option<Vec<models::RegionStatusDetail>>,
}

model! {
    LoggingQueryDataSourceSummaryDetails, "dataSourceFeedProvider" = "LOGGINGQUERY" {
        regions = "regions";
        data_source_detector_mapping_info = "dataSourceDetectorMappingInfo";
        region_status_detail = "regionStatusDetail";
    }
}
