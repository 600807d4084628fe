// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Java migration work item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationWorkItemDetails {
    /// The work item type.
    pub work_item_type: Option<models::WorkItemType>,
    /// The target JDK version of the migration analysis.
    pub target_jdk_version: String,
    /// The Object Storage paths of the applications to analyze.
    pub input_applications_object_storage_paths: String,
    /// The name of the analysis project.
    pub analysis_project_name: String,
}

model! {
    JavaMigrationWorkItemDetails, "kind" = "JAVA_MIGRATION" {
        work_item_type = "workItemType";
        target_jdk_version = "targetJdkVersion";
        input_applications_object_storage_paths = "inputApplicationsObjectStoragePaths";
        analysis_project_name = "analysisProjectName";
    }
}
