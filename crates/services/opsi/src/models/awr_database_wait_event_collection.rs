// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AWR database wait events.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseWaitEventCollection {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The time for querying the database tier, in seconds.
    pub db_query_time_in_secs: Option<f64>,
    /// The items on this page.
    pub items: Option<Vec<models::AwrDatabaseWaitEventSummary>>,
}

model! {
    AwrDatabaseWaitEventCollection, "awrResultType" = "AWRDB_EVENT_SET" {
        name = "name";
        version = "version";
        db_query_time_in_secs = "dbQueryTimeInSecs";
        items = "items";
    }
}
