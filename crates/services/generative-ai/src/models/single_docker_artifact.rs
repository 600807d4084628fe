// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An artifact that consists of a single Docker image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleDockerArtifact {
    /// The ID of the artifact.
    pub id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the hosted deployment.
    pub hosted_deployment_id: Option<String>,
    /// Whether the image must pass a scan by the Vulnerability Scanning service before it can
    /// become active. The default is `false`.
    pub is_vulnerability_scan_required: Option<bool>,
    /// The status of the artifact.
    pub status: Option<models::ArtifactStatus>,
    /// The URI of the image in the container registry.
    pub container_uri: Option<String>,
    /// The tag of the image.
    pub tag: Option<String>,
}

model! {
    SingleDockerArtifact, "artifactType" = "SIMPLE_DOCKER_ARTIFACT" {
        optional {
            id = "id", with_id(String);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            hosted_deployment_id = "hostedDeploymentId", with_hosted_deployment_id(String);
            is_vulnerability_scan_required = "isVulnerabilityScanRequired",
                with_is_vulnerability_scan_required(bool);
            status = "status", with_status(models::ArtifactStatus);
            container_uri = "containerUri", with_container_uri(String);
            tag = "tag", with_tag(String);
        }
    }
}
