// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an ADDM DB.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbSummary {
    /// The details of the database.
    pub database_details: models::DatabaseDetails,
    /// The number of findings.
    pub number_of_findings: Option<i64>,
    /// The number of ADDM tasks.
    pub number_of_addm_tasks: Option<i64>,
    /// The start time of the first snapshot or of the requested period.
    pub time_first_snapshot_begin: Option<DateTime<Utc>>,
    /// The end time of the latest snapshot or of the requested period.
    pub time_latest_snapshot_end: Option<DateTime<Utc>>,
    /// The ID of the first AWR snapshot.
    pub snapshot_interval_start: Option<String>,
    /// The ID of the last AWR snapshot.
    pub snapshot_interval_end: Option<String>,
    /// The maximum overall impact.
    pub max_overall_impact: Option<f64>,
    /// The most frequent category name.
    pub most_frequent_category_name: Option<String>,
    /// The most frequent category display name.
    pub most_frequent_category_display_name: Option<String>,
}

model! {
    AddmDbSummary {
        database_details = "databaseDetails";
        number_of_findings = "numberOfFindings";
        number_of_addm_tasks = "numberOfAddmTasks";
        time_first_snapshot_begin = "timeFirstSnapshotBegin";
        time_latest_snapshot_end = "timeLatestSnapshotEnd";
        snapshot_interval_start = "snapshotIntervalStart";
        snapshot_interval_end = "snapshotIntervalEnd";
        max_overall_impact = "maxOverallImpact";
        most_frequent_category_name = "mostFrequentCategoryName";
        most_frequent_category_display_name = "mostFrequentCategoryDisplayName";
    }
}
