// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ArtifactExportDetails;

/// Where to copy a model's artifact from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportModelArtifactDetails {
    /// Where to copy the artifact from.
    pub artifact_export_details: ArtifactExportDetails,
}

impl ExportModelArtifactDetails {
    /// With the members that are required.
    pub fn new(artifact_export_details: impl Into<ArtifactExportDetails>) -> Self {
        Self {
            artifact_export_details: artifact_export_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`artifact_export_details`](Self::artifact_export_details).
    #[must_use]
    pub fn with_artifact_export_details(
        mut self,
        artifact_export_details: impl Into<ArtifactExportDetails>,
    ) -> Self {
        self.artifact_export_details = artifact_export_details.into();
        self
    }
}

impl Model for ExportModelArtifactDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "artifactExportDetails" => {
                generated::read(&mut self.artifact_export_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "artifactExportDetails", &self.artifact_export_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ExportModelArtifactDetails);
