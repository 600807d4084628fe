// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A performance tuning analysis target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceTuningAnalysisTarget {
    /// The name of the analysis project.
    pub analysis_project_name: String,
    /// The path of the artifact in Object Storage.
    pub artifact_object_storage_path: String,
}

model! {
    PerformanceTuningAnalysisTarget {
        required {
            analysis_project_name = "analysisProjectName", with_analysis_project_name(String);
            artifact_object_storage_path = "artifactObjectStoragePath",
                with_artifact_object_storage_path(String);
        }
    }
}
