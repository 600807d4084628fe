// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A helm repository deploy artifact source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelmRepositoryDeployArtifactSource {
    /// The URL of the Helm chart in OCI Registry.
    pub chart_url: String,
    /// The version of the artifact. Can be a placeholder for a pipeline parameter.
    pub deploy_artifact_version: String,
    /// The helm verification key source.
    pub helm_verification_key_source: Option<models::VerificationKeySource>,
}

model! {
    HelmRepositoryDeployArtifactSource, "deployArtifactSourceType" = "HELM_CHART" {
        required {
            chart_url = "chartUrl", with_chart_url(String);
            deploy_artifact_version = "deployArtifactVersion", with_deploy_artifact_version(String);
        }
        optional {
            helm_verification_key_source = "helmVerificationKeySource",
                with_helm_verification_key_source(models::VerificationKeySource);
        }
    }
}
