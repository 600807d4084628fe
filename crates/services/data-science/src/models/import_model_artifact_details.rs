// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The destination of a model artifact import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportModelArtifactDetails {
    /// The destination of the artifact.
    pub artifact_import_details: models::ArtifactImportDetails,
}

model! {
    ImportModelArtifactDetails {
        required {
            artifact_import_details = "artifactImportDetails",
                with_artifact_import_details(models::ArtifactImportDetails);
        }
    }
}
