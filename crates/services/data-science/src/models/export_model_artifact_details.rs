// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The source of a model artifact export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportModelArtifactDetails {
    /// The source of the artifact.
    pub artifact_export_details: models::ArtifactExportDetails,
}

model! {
    ExportModelArtifactDetails {
        required {
            artifact_export_details = "artifactExportDetails",
                with_artifact_export_details(models::ArtifactExportDetails);
        }
    }
}
