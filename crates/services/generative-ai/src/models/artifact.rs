// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A container image that a hosted deployment can run.
    ///
    /// The field `artifactType` selects the variant.
    pub enum Artifact by "artifactType" {
        SimpleDockerArtifact(models::SingleDockerArtifact) = "SIMPLE_DOCKER_ARTIFACT",
            as_simple_docker_artifact;
    }
    shared {
        /// The ID of the artifact.
        id = "id", str, in SimpleDockerArtifact;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in SimpleDockerArtifact;
        /// The OCID of the hosted deployment.
        hosted_deployment_id = "hostedDeploymentId", str, in SimpleDockerArtifact;
        /// Whether the image must pass a scan by the Vulnerability Scanning service before it can
        /// become active. The default is `false`.
        is_vulnerability_scan_required = "isVulnerabilityScanRequired", copy bool, in
            SimpleDockerArtifact;
        /// The status of the artifact.
        status = "status", copy models::ArtifactStatus, in SimpleDockerArtifact;
    }
}
