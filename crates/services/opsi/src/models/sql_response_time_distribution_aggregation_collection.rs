// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of SQL response time distribution aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlResponseTimeDistributionAggregationCollection {
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
    /// The items on this page.
    pub items: Vec<models::SqlResponseTimeDistributionAggregation>,
}

model! {
    SqlResponseTimeDistributionAggregationCollection {
        sql_identifier = "sqlIdentifier";
        id = "id";
        database_id = "databaseId";
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        items = "items";
    }
}
