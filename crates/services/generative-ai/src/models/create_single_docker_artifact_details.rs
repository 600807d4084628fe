// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A single Docker image to create an artifact of.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSingleDockerArtifactDetails {
    /// Whether the image needs a passing report of the Vulnerability Scanning service before it
    /// can become active. False unless given.
    pub is_vulnerability_scan_required: Option<bool>,
    /// The address of the image in its registry.
    pub container_uri: Option<String>,
    /// The tag of the image.
    pub tag: Option<String>,
}

impl CreateSingleDockerArtifactDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl Model for CreateSingleDockerArtifactDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isVulnerabilityScanRequired" => {
                generated::read(&mut self.is_vulnerability_scan_required, map)
            }
            "containerUri" => generated::read(&mut self.container_uri, map),
            "tag" => generated::read(&mut self.tag, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("artifactType", "SIMPLE_DOCKER_ARTIFACT")?;
        generated::write(
            map,
            "isVulnerabilityScanRequired",
            &self.is_vulnerability_scan_required,
        )?;
        generated::write(map, "containerUri", &self.container_uri)?;
        generated::write(map, "tag", &self.tag)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateSingleDockerArtifactDetails);
