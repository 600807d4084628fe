// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An AWR database report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseReport {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The time for querying the database tier, in seconds.
    pub db_query_time_in_secs: Option<f64>,
    /// The content.
    pub content: Option<String>,
    /// The format.
    pub format: Option<models::AwrDatabaseReportFormat>,
}

model! {
    AwrDatabaseReport, "awrResultType" = "AWRDB_DB_REPORT" {
        name = "name";
        version = "version";
        db_query_time_in_secs = "dbQueryTimeInSecs";
        content = "content";
        format = "format";
    }
}
