// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an SQL tuning advisor task finding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskFindingSummary {
    /// The ID of the SQL tuning task. It is not an OCID.
    pub sql_tuning_advisor_task_id: i64,
    /// The key of the object that the recommendations apply to. It is not an OCID.
    pub sql_tuning_advisor_task_object_id: i64,
    /// The ID of the SQL tuning advisor task object execution.
    pub sql_tuning_advisor_task_object_execution_id: i64,
    /// The SQL text.
    pub sql_text: String,
    /// The parsing schema.
    pub parsing_schema: String,
    /// The SQL key.
    pub sql_key: String,
    /// The DB time benefit. In seconds.
    pub db_time_benefit: Option<f64>,
    /// The per execution percentage.
    pub per_execution_percentage: Option<i64>,
    /// Whether statistics finding is present.
    pub is_stats_finding_present: Option<bool>,
    /// Whether SQL profile finding is present.
    pub is_sql_profile_finding_present: Option<bool>,
    /// Whether SQL profile finding is implemented.
    pub is_sql_profile_finding_implemented: Option<bool>,
    /// Whether index finding is present.
    pub is_index_finding_present: Option<bool>,
    /// Whether restructure SQL finding is present.
    pub is_restructure_sql_finding_present: Option<bool>,
    /// Whether alternative plan finding is present.
    pub is_alternative_plan_finding_present: Option<bool>,
    /// Whether miscellaneous finding is present.
    pub is_miscellaneous_finding_present: Option<bool>,
    /// Whether error finding is present.
    pub is_error_finding_present: Option<bool>,
    /// Whether timeout finding is present.
    pub is_timeout_finding_present: Option<bool>,
}

model! {
    SqlTuningAdvisorTaskFindingSummary {
        sql_tuning_advisor_task_id = "sqlTuningAdvisorTaskId";
        sql_tuning_advisor_task_object_id = "sqlTuningAdvisorTaskObjectId";
        sql_tuning_advisor_task_object_execution_id = "sqlTuningAdvisorTaskObjectExecutionId";
        sql_text = "sqlText";
        parsing_schema = "parsingSchema";
        sql_key = "sqlKey";
        db_time_benefit = "dbTimeBenefit";
        per_execution_percentage = "perExecutionPercentage";
        is_stats_finding_present = "isStatsFindingPresent";
        is_sql_profile_finding_present = "isSqlProfileFindingPresent";
        is_sql_profile_finding_implemented = "isSqlProfileFindingImplemented";
        is_index_finding_present = "isIndexFindingPresent";
        is_restructure_sql_finding_present = "isRestructureSqlFindingPresent";
        is_alternative_plan_finding_present = "isAlternativePlanFindingPresent";
        is_miscellaneous_finding_present = "isMiscellaneousFindingPresent";
        is_error_finding_present = "isErrorFindingPresent";
        is_timeout_finding_present = "isTimeoutFindingPresent";
    }
}
