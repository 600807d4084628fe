// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of ADDM DB recommendations time series.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbRecommendationsTimeSeriesSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the task.
    pub task_id: i64,
    /// The name of the task.
    pub task_name: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The time of the first snapshot of the analysis.
    pub time_analysis_started: Option<DateTime<Utc>>,
    /// The time of the last snapshot of the analysis.
    pub time_analysis_ended: Option<DateTime<Utc>>,
    /// The type.
    pub type_: Option<String>,
    /// The database time of the snapshot, in seconds.
    pub analysis_db_time_in_secs: Option<f64>,
    /// The average number of active database sessions in the snapshot.
    pub analysis_avg_active_sessions: Option<f64>,
    /// The maximum estimated benefit, as a percentage of the total activity.
    pub max_benefit_percent: Option<f64>,
    /// The maximum benefit DB time, in seconds.
    pub max_benefit_db_time_in_secs: Option<f64>,
    /// The maximum estimated benefit, as average active sessions.
    pub max_benefit_avg_active_sessions: Option<f64>,
    /// The related object.
    pub related_object: Option<models::RelatedObjectTypeDetails>,
}

model! {
    AddmDbRecommendationsTimeSeriesSummary {
        id = "id";
        task_id = "taskId";
        task_name = "taskName";
        timestamp = "timestamp";
        time_analysis_started = "timeAnalysisStarted";
        time_analysis_ended = "timeAnalysisEnded";
        type_ = "type";
        analysis_db_time_in_secs = "analysisDbTimeInSecs";
        analysis_avg_active_sessions = "analysisAvgActiveSessions";
        max_benefit_percent = "maxBenefitPercent";
        max_benefit_db_time_in_secs = "maxBenefitDbTimeInSecs";
        max_benefit_avg_active_sessions = "maxBenefitAvgActiveSessions";
        related_object = "relatedObject";
    }
}
