// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a single Docker image artifact to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSingleDockerArtifactDetails {
    /// Whether the image must pass a scan by the Vulnerability Scanning service before it can
    /// become active. The default is `false`.
    pub is_vulnerability_scan_required: Option<bool>,
    /// The URI of the image in the container registry.
    pub container_uri: Option<String>,
    /// The tag of the image.
    pub tag: Option<String>,
}

model! {
    CreateSingleDockerArtifactDetails, "artifactType" = "SIMPLE_DOCKER_ARTIFACT" {
        optional {
            is_vulnerability_scan_required = "isVulnerabilityScanRequired",
                with_is_vulnerability_scan_required(bool);
            container_uri = "containerUri", with_container_uri(String);
            tag = "tag", with_tag(String);
        }
    }
}
