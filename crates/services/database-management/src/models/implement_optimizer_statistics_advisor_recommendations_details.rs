// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of optimizer statistics advisor recommendations to implement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImplementOptimizerStatisticsAdvisorRecommendationsDetails {
    /// The name of the task.
    pub task_name: String,
    /// The job details.
    pub job_details: models::ImplementOptimizerStatisticsAdvisorRecommendationsJob,
}

model! {
    ImplementOptimizerStatisticsAdvisorRecommendationsDetails {
        required {
            task_name = "taskName", with_task_name(String);
            job_details = "jobDetails",
                with_job_details(models::ImplementOptimizerStatisticsAdvisorRecommendationsJob);
        }
    }
}
