// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a performance tuning task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceTuningTaskDetails {
    /// The performance tuning task request.
    pub performance_tuning_task_request: Option<models::RequestPerformanceTuningAnalysesDetails>,
}

model! {
    PerformanceTuningTaskDetails, "taskType" = "PERFORMANCE_TUNING" {
        optional {
            performance_tuning_task_request = "performanceTuningTaskRequest",
                with_performance_tuning_task_request(models::RequestPerformanceTuningAnalysesDetails);
        }
    }
}
