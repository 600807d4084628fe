// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::ArtifactStatus;

/// An artifact that is one Docker image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleDockerArtifact {
    /// The id of the artifact.
    pub id: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the hosted deployment.
    pub hosted_deployment_id: Option<String>,
    /// Whether the image needs a passing report of the Vulnerability Scanning service before it
    /// can become active. False unless given.
    pub is_vulnerability_scan_required: Option<bool>,
    /// Whether the artifact is in use, being changed, or has failed.
    pub status: Option<ArtifactStatus>,
    /// The address of the image in its registry.
    pub container_uri: Option<String>,
    /// The tag of the image.
    pub tag: Option<String>,
}

impl SingleDockerArtifact {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`hosted_deployment_id`](Self::hosted_deployment_id).
    #[must_use]
    pub fn with_hosted_deployment_id(
        mut self,
        hosted_deployment_id: impl Into<String>,
    ) -> Self {
        self.hosted_deployment_id = Some(hosted_deployment_id.into());
        self
    }

    /// Sets [`is_vulnerability_scan_required`](Self::is_vulnerability_scan_required).
    #[must_use]
    pub fn with_is_vulnerability_scan_required(
        mut self,
        is_vulnerability_scan_required: impl Into<bool>,
    ) -> Self {
        self.is_vulnerability_scan_required = Some(
            is_vulnerability_scan_required.into(),
        );
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<ArtifactStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`container_uri`](Self::container_uri).
    #[must_use]
    pub fn with_container_uri(mut self, container_uri: impl Into<String>) -> Self {
        self.container_uri = Some(container_uri.into());
        self
    }

    /// Sets [`tag`](Self::tag).
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

impl Model for SingleDockerArtifact {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "hostedDeploymentId" => generated::read(&mut self.hosted_deployment_id, map),
            "isVulnerabilityScanRequired" => {
                generated::read(&mut self.is_vulnerability_scan_required, map)
            }
            "status" => generated::read(&mut self.status, map),
            "containerUri" => generated::read(&mut self.container_uri, map),
            "tag" => generated::read(&mut self.tag, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("artifactType", "SIMPLE_DOCKER_ARTIFACT")?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "hostedDeploymentId", &self.hosted_deployment_id)?;
        generated::write(
            map,
            "isVulnerabilityScanRequired",
            &self.is_vulnerability_scan_required,
        )?;
        generated::write(map, "status", &self.status)?;
        generated::write(map, "containerUri", &self.container_uri)?;
        generated::write(map, "tag", &self.tag)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SingleDockerArtifact);
