// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A performance tuning analysis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceTuningAnalysis {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the work request.
    pub work_request_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the analysis project.
    pub analysis_project_name: String,
    /// The number of warnings.
    pub warning_count: i64,
    /// The result.
    pub result: models::PerformanceTuningAnalysisResult,
    /// The path of the result in Object Storage.
    pub result_object_storage_path: String,
    /// The path of the artifact in Object Storage.
    pub artifact_object_storage_path: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
    /// The ID of the creator.
    pub created_by: models::Principal,
}

model! {
    PerformanceTuningAnalysis {
        id = "id";
        work_request_id = "workRequestId";
        compartment_id = "compartmentId";
        analysis_project_name = "analysisProjectName";
        warning_count = "warningCount";
        result = "result";
        result_object_storage_path = "resultObjectStoragePath";
        artifact_object_storage_path = "artifactObjectStoragePath";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        created_by = "createdBy";
    }
}
