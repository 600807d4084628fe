// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{
    self, DateTime, JsonError, Serializer, Union, Utc, Value, Wire,
};

use crate::models::{ArtifactStatus, SingleDockerArtifact};

/// A container image that a hosted deployment can run.
///
/// The member `artifactType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Artifact {
    /// `SIMPLE_DOCKER_ARTIFACT`
    SimpleDockerArtifact(SingleDockerArtifact),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Artifact {
    /// Returns the value if it is `SIMPLE_DOCKER_ARTIFACT`.
    #[inline]
    pub fn as_simple_docker_artifact(&self) -> Option<&SingleDockerArtifact> {
        match self {
            Self::SimpleDockerArtifact(value) => Some(value),
            _ => None,
        }
    }

    /// The id of the artifact.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::SimpleDockerArtifact(value) => value.id.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "id"),
        }
    }

    /// When it was created.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_created(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::SimpleDockerArtifact(value) => value.time_created,
            Self::Unknown(value) => generated::unknown(value, "timeCreated"),
        }
    }

    /// The OCID of the hosted deployment.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn hosted_deployment_id(&self) -> Option<&str> {
        match self {
            Self::SimpleDockerArtifact(value) => value.hosted_deployment_id.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "hostedDeploymentId"),
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

    /// Whether the artifact is in use, being changed, or has failed.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn status(&self) -> Option<ArtifactStatus> {
        match self {
            Self::SimpleDockerArtifact(value) => value.status.clone(),
            Self::Unknown(value) => generated::unknown(value, "status"),
        }
    }
}

impl Default for Artifact {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<SingleDockerArtifact> for Artifact {
    fn from(value: SingleDockerArtifact) -> Self {
        Self::SimpleDockerArtifact(value)
    }
}

impl Union for Artifact {
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

oci_sdk_core::serde_union!(Artifact);
