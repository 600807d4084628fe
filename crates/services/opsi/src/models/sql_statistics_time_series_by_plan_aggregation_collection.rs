// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of SQL statistics time series by plan aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlStatisticsTimeSeriesByPlanAggregationCollection {
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The time between two data points in milliseconds.
    pub item_duration_in_ms: i64,
    /// The ends of the sampling periods.
    pub end_timestamps: Vec<DateTime<Utc>>,
    /// The items on this page.
    pub items: Vec<models::SqlStatisticsTimeSeriesByPlanAggregation>,
}

model! {
    SqlStatisticsTimeSeriesByPlanAggregationCollection {
        sql_identifier = "sqlIdentifier";
        id = "id";
        database_id = "databaseId";
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        item_duration_in_ms = "itemDurationInMs";
        end_timestamps = "endTimestamps";
        items = "items";
    }
}
