// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ModelArtifactReferenceDetails;

/// Where the artifact of a model lies, if it isn't uploaded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterModelArtifactReferenceDetails {
    /// The places where the artifact lies.
    pub model_artifact_references: Vec<ModelArtifactReferenceDetails>,
}

impl RegisterModelArtifactReferenceDetails {
    /// With the members that are required.
    pub fn new(
        model_artifact_references: impl IntoIterator<
            Item = impl Into<ModelArtifactReferenceDetails>,
        >,
    ) -> Self {
        Self {
            model_artifact_references: generated::list(model_artifact_references),
            ..Self::default()
        }
    }

    /// Sets [`model_artifact_references`](Self::model_artifact_references).
    #[must_use]
    pub fn with_model_artifact_references(
        mut self,
        model_artifact_references: impl IntoIterator<
            Item = impl Into<ModelArtifactReferenceDetails>,
        >,
    ) -> Self {
        self.model_artifact_references = generated::list(model_artifact_references);
        self
    }
}

impl Model for RegisterModelArtifactReferenceDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelArtifactReferences" => {
                generated::read(&mut self.model_artifact_references, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "modelArtifactReferences",
            &self.model_artifact_references,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RegisterModelArtifactReferenceDetails);
