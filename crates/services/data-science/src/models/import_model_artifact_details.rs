// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ArtifactImportDetails;

/// Where to copy a model's artifact to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportModelArtifactDetails {
    /// Where to copy the artifact to.
    pub artifact_import_details: ArtifactImportDetails,
}

impl ImportModelArtifactDetails {
    /// With the members that are required.
    pub fn new(artifact_import_details: impl Into<ArtifactImportDetails>) -> Self {
        Self {
            artifact_import_details: artifact_import_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`artifact_import_details`](Self::artifact_import_details).
    #[must_use]
    pub fn with_artifact_import_details(
        mut self,
        artifact_import_details: impl Into<ArtifactImportDetails>,
    ) -> Self {
        self.artifact_import_details = artifact_import_details.into();
        self
    }
}

impl Model for ImportModelArtifactDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "artifactImportDetails" => {
                generated::read(&mut self.artifact_import_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "artifactImportDetails", &self.artifact_import_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ImportModelArtifactDetails);
