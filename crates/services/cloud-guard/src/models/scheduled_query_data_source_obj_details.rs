// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a scheduled query data source obj.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledQueryDataSourceObjDetails {
    /// The query.
    pub query: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The interval in seconds.
    pub interval_in_seconds: Option<i64>,
    /// The targets of the scheduled query.
    pub scheduled_query_scope_details: Option<Vec<models::ScheduledQueryScopeDetail>>,
}

model! {
    ScheduledQueryDataSourceObjDetails, "dataSourceFeedProvider" = "SCHEDULEDQUERY" {
        optional {
            query = "query", with_query(String);
            description = "description", with_description(String);
            interval_in_seconds = "intervalInSeconds", with_interval_in_seconds(i64);
            scheduled_query_scope_details = "scheduledQueryScopeDetails",
                with_scheduled_query_scope_details([models::ScheduledQueryScopeDetail]);
        }
    }
}
