// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a masking report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingReportSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the work request for the masking.
    pub masking_work_request_id: String,
    /// The OCID of the masking policy.
    pub masking_policy_id: String,
    /// The OCID of the subsetting report.
    pub subsetting_report_id: Option<String>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The number of sensitive types of the masked columns.
    pub total_masked_sensitive_types: i64,
    /// The number of schemas with masked columns.
    pub total_masked_schemas: i64,
    /// The number of tables and editioning views with masked columns.
    pub total_masked_objects: i64,
    /// The number of masked columns.
    pub total_masked_columns: i64,
    /// The number of masked values.
    pub total_masked_values: i64,
    /// The time at which masking started.
    pub time_masking_started: DateTime<Utc>,
    /// The time at which masking ended.
    pub time_masking_finished: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::MaskingReportLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether temporary tables are dropped after the masking. Default: `true`.
    pub is_drop_temp_tables_enabled: Option<bool>,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: Option<bool>,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: Option<bool>,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: Option<String>,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: Option<String>,
    /// The status of the masking job.
    pub masking_status: models::MaskingReportMaskingStatus,
    /// The number of errors of the script before masking.
    pub total_pre_masking_script_errors: Option<i64>,
    /// The number of errors of the script after masking.
    pub total_post_masking_script_errors: Option<i64>,
}

model! {
    MaskingReportSummary {
        id = "id";
        compartment_id = "compartmentId";
        masking_work_request_id = "maskingWorkRequestId";
        masking_policy_id = "maskingPolicyId";
        subsetting_report_id = "subsettingReportId";
        target_id = "targetId";
        total_masked_sensitive_types = "totalMaskedSensitiveTypes";
        total_masked_schemas = "totalMaskedSchemas";
        total_masked_objects = "totalMaskedObjects";
        total_masked_columns = "totalMaskedColumns";
        total_masked_values = "totalMaskedValues";
        time_masking_started = "timeMaskingStarted";
        time_masking_finished = "timeMaskingFinished";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        is_drop_temp_tables_enabled = "isDropTempTablesEnabled";
        is_redo_logging_enabled = "isRedoLoggingEnabled";
        is_refresh_stats_enabled = "isRefreshStatsEnabled";
        parallel_degree = "parallelDegree";
        recompile = "recompile";
        masking_status = "maskingStatus";
        total_pre_masking_script_errors = "totalPreMaskingScriptErrors";
        total_post_masking_script_errors = "totalPostMaskingScriptErrors";
    }
}
