// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of ADDM DB findings time series.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbFindingsTimeSeriesSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the task.
    pub task_id: i64,
    /// The name of the task.
    pub task_name: String,
    /// The ID of the finding.
    pub finding_id: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The time of the first snapshot of the analysis.
    pub time_analysis_started: Option<DateTime<Utc>>,
    /// The time of the last snapshot of the analysis.
    pub time_analysis_ended: Option<DateTime<Utc>>,
    /// The name of the category.
    pub category_name: String,
    /// The display name of the category.
    pub category_display_name: String,
    /// The name.
    pub name: String,
    /// The message.
    pub message: String,
    /// The database time of the snapshot, in seconds.
    pub analysis_db_time_in_secs: Option<f64>,
    /// The average number of active database sessions in the snapshot.
    pub analysis_avg_active_sessions: Option<f64>,
    /// The impact DB time, in seconds.
    pub impact_db_time_in_secs: Option<f64>,
    /// The impact percent.
    pub impact_percent: f64,
    /// The impact, as average active sessions.
    pub impact_avg_active_sessions: f64,
}

model! {
    AddmDbFindingsTimeSeriesSummary {
        id = "id";
        task_id = "taskId";
        task_name = "taskName";
        finding_id = "findingId";
        timestamp = "timestamp";
        time_analysis_started = "timeAnalysisStarted";
        time_analysis_ended = "timeAnalysisEnded";
        category_name = "categoryName";
        category_display_name = "categoryDisplayName";
        name = "name";
        message = "message";
        analysis_db_time_in_secs = "analysisDbTimeInSecs";
        analysis_avg_active_sessions = "analysisAvgActiveSessions";
        impact_db_time_in_secs = "impactDbTimeInSecs";
        impact_percent = "impactPercent";
        impact_avg_active_sessions = "impactAvgActiveSessions";
    }
}
