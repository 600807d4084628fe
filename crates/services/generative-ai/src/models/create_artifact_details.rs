// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an artifact to create. Each artifact type has a subtype.
    ///
    /// The field `artifactType` selects the variant.
    pub enum CreateArtifactDetails by "artifactType", sent {
        SimpleDockerArtifact(models::CreateSingleDockerArtifactDetails) = "SIMPLE_DOCKER_ARTIFACT",
            as_simple_docker_artifact;
    }
    shared {
        /// Whether the image must pass a scan by the Vulnerability Scanning service before it can
        /// become active. The default is `false`.
        is_vulnerability_scan_required = "isVulnerabilityScanRequired", copy bool, in
            SimpleDockerArtifact;
    }
}
