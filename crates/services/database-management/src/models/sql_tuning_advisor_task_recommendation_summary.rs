// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an SQL tuning advisor task recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskRecommendationSummary {
    /// The ID of the SQL tuning task. It is not an OCID.
    pub sql_tuning_advisor_task_id: i64,
    /// The key of the object that the recommendations apply to. It is not an OCID.
    pub sql_tuning_advisor_task_object_id: i64,
    /// The key of the recommendation.
    pub recommendation_key: i64,
    /// The type of the recommendation.
    pub recommendation_type: models::SqlTuningAdvisorTaskRecommendationRecommendationType,
    /// The finding.
    pub finding: Option<String>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The reasons for the recommendation.
    pub rationale: Option<String>,
    /// The benefit.
    pub benefit: Option<f64>,
    /// The implement action SQL.
    pub implement_action_sql: Option<String>,
    /// Whether it is a parallel execution.
    pub is_parallel_execution: Option<bool>,
}

model! {
    SqlTuningAdvisorTaskRecommendationSummary {
        sql_tuning_advisor_task_id = "sqlTuningAdvisorTaskId";
        sql_tuning_advisor_task_object_id = "sqlTuningAdvisorTaskObjectId";
        recommendation_key = "recommendationKey";
        recommendation_type = "recommendationType";
        finding = "finding";
        recommendation = "recommendation";
        rationale = "rationale";
        benefit = "benefit";
        implement_action_sql = "implementActionSql";
        is_parallel_execution = "isParallelExecution";
    }
}
