// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a Java migration analysis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationAnalysisSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the work request.
    pub work_request_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the analysis project.
    pub analysis_project_name: String,
    /// The Object Storage paths of the applications to analyze.
    pub input_applications_object_storage_paths: Vec<String>,
    /// The target JDK version of the migration analysis.
    pub target_jdk_version: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The path of the analysis results in Object Storage.
    pub analysis_result_object_storage_path: String,
    /// The names of the files with analysis results in Object Storage.
    pub analysis_result_files: Vec<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
    /// The ID of the creator.
    pub created_by: models::Principal,
    /// The metadata.
    pub metadata: Option<String>,
}

model! {
    JavaMigrationAnalysisSummary {
        id = "id";
        work_request_id = "workRequestId";
        compartment_id = "compartmentId";
        analysis_project_name = "analysisProjectName";
        input_applications_object_storage_paths = "inputApplicationsObjectStoragePaths";
        target_jdk_version = "targetJdkVersion";
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
        analysis_result_object_storage_path = "analysisResultObjectStoragePath";
        analysis_result_files = "analysisResultFiles";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        created_by = "createdBy";
        metadata = "metadata";
    }
}
