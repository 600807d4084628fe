// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A performance tuning analysis result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceTuningAnalysisResult {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The OCID of the application, unique within the fleet.
    pub application_id: String,
    /// The ID of the application installation that the report is for.
    pub application_installation_id: String,
    /// The installation path of the application.
    pub application_installation_path: String,
    /// The number of warnings.
    pub warning_count: i64,
    /// The result.
    pub result: models::PerformanceTuningAnalysisResultResult,
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The host name.
    pub host_name: String,
    /// The name of the application.
    pub application_name: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
}

model! {
    PerformanceTuningAnalysisResult {
        id = "id";
        work_request_id = "workRequestId";
        fleet_id = "fleetId";
        application_id = "applicationId";
        application_installation_id = "applicationInstallationId";
        application_installation_path = "applicationInstallationPath";
        warning_count = "warningCount";
        result = "result";
        managed_instance_id = "managedInstanceId";
        host_name = "hostName";
        application_name = "applicationName";
        namespace = "namespace";
        bucket_name = "bucketName";
        object_name = "objectName";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
