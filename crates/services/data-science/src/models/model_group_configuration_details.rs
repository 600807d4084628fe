// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The model group to deploy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroupConfigurationDetails {
    /// The OCID of the model group to deploy.
    pub model_group_id: String,
}

impl ModelGroupConfigurationDetails {
    /// With the members that are required.
    pub fn new(model_group_id: impl Into<String>) -> Self {
        Self {
            model_group_id: model_group_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_group_id`](Self::model_group_id).
    #[must_use]
    pub fn with_model_group_id(mut self, model_group_id: impl Into<String>) -> Self {
        self.model_group_id = model_group_id.into();
        self
    }
}

impl Model for ModelGroupConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelGroupId" => generated::read(&mut self.model_group_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "modelGroupId", &self.model_group_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelGroupConfigurationDetails);
