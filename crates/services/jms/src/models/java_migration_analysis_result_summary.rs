// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a Java migration analysis result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationAnalysisResultSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The key of the application.
    pub application_key: Option<String>,
    /// The name of the application.
    pub application_name: String,
    /// The installation path of the application.
    pub application_path: String,
    /// Whether the application is installed or deployed.
    pub application_execution_type: models::JavaMigrationAnalysisResultApplicationExecutionType,
    /// The JDK version that currently runs the application.
    pub source_jdk_version: String,
    /// The target JDK version of the migration analysis.
    pub target_jdk_version: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The path in the bucket with the results of the migration analysis.
    pub object_storage_upload_dir_path: String,
    /// The names of the objects with the results of the migration analysis.
    pub object_list: Vec<String>,
    /// The metadata.
    pub metadata: String,
}

model! {
    JavaMigrationAnalysisResultSummary {
        id = "id";
        work_request_id = "workRequestId";
        fleet_id = "fleetId";
        application_key = "applicationKey";
        application_name = "applicationName";
        application_path = "applicationPath";
        application_execution_type = "applicationExecutionType";
        source_jdk_version = "sourceJdkVersion";
        target_jdk_version = "targetJdkVersion";
        managed_instance_id = "managedInstanceId";
        host_name = "hostName";
        time_created = "timeCreated";
        namespace = "namespace";
        bucket_name = "bucketName";
        object_storage_upload_dir_path = "objectStorageUploadDirPath";
        object_list = "objectList";
        metadata = "metadata";
    }
}
