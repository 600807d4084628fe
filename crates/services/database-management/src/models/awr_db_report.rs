// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An AWR DB report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbReport {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The query key.
    pub query_key: Option<String>,
    /// The time for querying the database tier, in seconds.
    pub db_query_time_in_secs: Option<f64>,
    /// The content.
    pub content: Option<String>,
    /// The format.
    pub format: Option<models::AwrDbReportFormat>,
}

model! {
    AwrDbReport, "awrResultType" = "AWRDB_DB_REPORT" {
        name = "name";
        version = "version";
        query_key = "queryKey";
        db_query_time_in_secs = "dbQueryTimeInSecs";
        content = "content";
        format = "format";
    }
}
