// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::CreateSingleDockerArtifactDetails;

/// An artifact to create. Its subtypes stand for the kinds of artifact.
///
/// The member `artifactType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateArtifactDetails {
    /// `SIMPLE_DOCKER_ARTIFACT`
    SimpleDockerArtifact(CreateSingleDockerArtifactDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CreateArtifactDetails {
    /// Returns the value if it is `SIMPLE_DOCKER_ARTIFACT`.
    #[inline]
    pub fn as_simple_docker_artifact(
        &self,
    ) -> Option<&CreateSingleDockerArtifactDetails> {
        match self {
            Self::SimpleDockerArtifact(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the image needs a passing report of the Vulnerability Scanning service before it
    /// can become active. False unless given.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn is_vulnerability_scan_required(&self) -> Option<bool> {
        match self {
            Self::SimpleDockerArtifact(value) => value.is_vulnerability_scan_required,
            Self::Unknown(value) => {
                generated::unknown(value, "isVulnerabilityScanRequired")
            }
        }
    }
}

impl Default for CreateArtifactDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CreateSingleDockerArtifactDetails> for CreateArtifactDetails {
    fn from(value: CreateSingleDockerArtifactDetails) -> Self {
        Self::SimpleDockerArtifact(value)
    }
}

impl Union for CreateArtifactDetails {
    const DISCRIMINATOR: &'static str = "artifactType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "SIMPLE_DOCKER_ARTIFACT" => {
                generated::from_json(json).map(Self::SimpleDockerArtifact)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SimpleDockerArtifact(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CreateArtifactDetails);
