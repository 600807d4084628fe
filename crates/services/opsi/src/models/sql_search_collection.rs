// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of SQL searches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlSearchCollection {
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: Option<String>,
    /// The SQL text.
    pub sql_text: Option<String>,
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The items on this page.
    pub items: Vec<models::SqlSearchSummary>,
}

model! {
    SqlSearchCollection {
        sql_identifier = "sqlIdentifier";
        sql_text = "sqlText";
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        items = "items";
    }
}
