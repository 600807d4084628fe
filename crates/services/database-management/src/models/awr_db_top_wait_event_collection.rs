// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AWR DB top wait events.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbTopWaitEventCollection {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The query key.
    pub query_key: Option<String>,
    /// The time for querying the database tier, in seconds.
    pub db_query_time_in_secs: Option<f64>,
    /// The items on this page.
    pub items: Option<Vec<models::AwrDbTopWaitEventSummary>>,
}

model! {
    AwrDbTopWaitEventCollection, "awrResultType" = "AWRDB_TOP_EVENT_SET" {
        name = "name";
        version = "version";
        query_key = "queryKey";
        db_query_time_in_secs = "dbQueryTimeInSecs";
        items = "items";
    }
}
