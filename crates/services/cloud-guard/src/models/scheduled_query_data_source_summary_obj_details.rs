// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a scheduled query data source summary obj.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledQueryDataSourceSummaryObjDetails {
    /// The description.
    pub description: Option<String>,
    /// The targets of the scheduled query.
    pub scheduled_query_scope_details: Option<Vec<models::ScheduledQueryScopeDetail>>,
    /// The interval in seconds. In minutes.
    pub interval_in_seconds: Option<i64>,
    /// The status of the query replication by region.
    pub region_status_detail: Option<Vec<models::RegionStatusDetail>>,
}

model! {
    ScheduledQueryDataSourceSummaryObjDetails, "dataSourceFeedProvider" = "SCHEDULEDQUERY" {
        description = "description";
        scheduled_query_scope_details = "scheduledQueryScopeDetails";
        interval_in_seconds = "intervalInSeconds";
        region_status_detail = "regionStatusDetail";
    }
}
