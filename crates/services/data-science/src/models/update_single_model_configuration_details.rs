// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What to change about the deployed model, apart from its infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSingleModelConfigurationDetails {
    /// The OCID of the model to deploy from now on.
    pub model_id: String,
    /// The OCID of a signature of the model's artifact.
    pub model_artifact_signature_id: Option<String>,
}

impl UpdateSingleModelConfigurationDetails {
    /// With the members that are required.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`model_artifact_signature_id`](Self::model_artifact_signature_id).
    #[must_use]
    pub fn with_model_artifact_signature_id(
        mut self,
        model_artifact_signature_id: impl Into<String>,
    ) -> Self {
        self.model_artifact_signature_id = Some(model_artifact_signature_id.into());
        self
    }
}

impl Model for UpdateSingleModelConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelId" => generated::read(&mut self.model_id, map),
            "modelArtifactSignatureId" => {
                generated::read(&mut self.model_artifact_signature_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(
            map,
            "modelArtifactSignatureId",
            &self.model_artifact_signature_id,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateSingleModelConfigurationDetails);
