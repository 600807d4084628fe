// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AWR database wait event buckets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseWaitEventBucketCollection {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The time for querying the database tier, in seconds.
    pub db_query_time_in_secs: Option<f64>,
    /// The number of waits of the database.
    pub total_waits: Option<i64>,
    /// The items on this page.
    pub items: Option<Vec<models::AwrDatabaseWaitEventBucketSummary>>,
}

model! {
    AwrDatabaseWaitEventBucketCollection, "awrResultType" = "AWRDB_EVENT_HISTOGRAM_SET" {
        name = "name";
        version = "version";
        db_query_time_in_secs = "dbQueryTimeInSecs";
        total_waits = "totalWaits";
        items = "items";
    }
}
