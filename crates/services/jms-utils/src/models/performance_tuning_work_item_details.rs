// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a performance tuning work item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceTuningWorkItemDetails {
    /// The work item type.
    pub work_item_type: Option<models::WorkItemType>,
    /// The path of the artifact in Object Storage.
    pub artifact_object_storage_path: String,
    /// The name of the analysis project.
    pub analysis_project_name: String,
}

model! {
    PerformanceTuningWorkItemDetails, "kind" = "PERFORMANCE_TUNING" {
        work_item_type = "workItemType";
        artifact_object_storage_path = "artifactObjectStoragePath";
        analysis_project_name = "analysisProjectName";
    }
}
