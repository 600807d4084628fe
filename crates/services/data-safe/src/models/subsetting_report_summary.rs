// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subsetting report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingReportSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the work request of the subsetting.
    pub subsetting_work_request_id: String,
    /// The OCID of the subsetting policy.
    pub subsetting_policy_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The OCID of the masking report.
    pub masking_report_id: Option<String>,
    /// The OCID of the masking policy.
    pub masking_policy_id: Option<String>,
    /// The OCID of the work request for the masking.
    pub masking_work_request_id: Option<String>,
    /// The number of subsetted schemas.
    pub total_subsetted_schemas: Option<i64>,
    /// The number of subsetted objects.
    pub total_subsetted_objects: i64,
    /// The number of rows that subsetting removed.
    pub total_subsetted_rows: Option<i64>,
    /// The size of the target database before the subsetting, in KB.
    pub database_size_before_subsetting_in_kbs: Option<String>,
    /// The size of the target database after the subsetting, in KB.
    pub database_size_after_subsetting_in_kbs: Option<String>,
    /// The time at which subsetting started.
    pub time_subsetting_started: DateTime<Utc>,
    /// The time at which subsetting ended.
    pub time_subsetting_finished: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: Option<bool>,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: Option<bool>,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: Option<String>,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: Option<String>,
    /// The status of the subsetting job.
    pub subsetting_status: models::SubsettingReportSubsettingStatus,
    /// The number of errors of the script before subsetting.
    pub total_pre_subsetting_script_errors: Option<i64>,
    /// The number of errors of the script after subsetting.
    pub total_post_subsetting_script_errors: Option<i64>,
}

model! {
    SubsettingReportSummary {
        id = "id";
        compartment_id = "compartmentId";
        subsetting_work_request_id = "subsettingWorkRequestId";
        subsetting_policy_id = "subsettingPolicyId";
        target_id = "targetId";
        masking_report_id = "maskingReportId";
        masking_policy_id = "maskingPolicyId";
        masking_work_request_id = "maskingWorkRequestId";
        total_subsetted_schemas = "totalSubsettedSchemas";
        total_subsetted_objects = "totalSubsettedObjects";
        total_subsetted_rows = "totalSubsettedRows";
        database_size_before_subsetting_in_kbs = "databaseSizeBeforeSubsettingInKBs";
        database_size_after_subsetting_in_kbs = "databaseSizeAfterSubsettingInKBs";
        time_subsetting_started = "timeSubsettingStarted";
        time_subsetting_finished = "timeSubsettingFinished";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        is_redo_logging_enabled = "isRedoLoggingEnabled";
        is_refresh_stats_enabled = "isRefreshStatsEnabled";
        parallel_degree = "parallelDegree";
        recompile = "recompile";
        subsetting_status = "subsettingStatus";
        total_pre_subsetting_script_errors = "totalPreSubsettingScriptErrors";
        total_post_subsetting_script_errors = "totalPostSubsettingScriptErrors";
    }
}
