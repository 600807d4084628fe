// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an artifact download URL to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateArtifactDownloadUrlDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the artifact.
    pub artifact_id: i64,
}

model! {
    GenerateArtifactDownloadUrlDetails {
        required {
            artifact_id = "artifactId", with_artifact_id(i64);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
