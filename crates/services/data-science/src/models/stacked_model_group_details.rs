// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CustomMetadata;

/// A base model with models that build on it, such as a large language model with its
/// fine-tuned weights.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackedModelGroupDetails {
    /// The metadata of your own.
    pub custom_metadata_list: Option<Vec<CustomMetadata>>,
    /// The OCID of the base model; it must be one of the group.
    pub base_model_id: String,
}

impl StackedModelGroupDetails {
    /// With the members that are required.
    pub fn new(base_model_id: impl Into<String>) -> Self {
        Self {
            base_model_id: base_model_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`custom_metadata_list`](Self::custom_metadata_list).
    #[must_use]
    pub fn with_custom_metadata_list(
        mut self,
        custom_metadata_list: impl IntoIterator<Item = impl Into<CustomMetadata>>,
    ) -> Self {
        self.custom_metadata_list = Some(generated::list(custom_metadata_list));
        self
    }

    /// Sets [`base_model_id`](Self::base_model_id).
    #[must_use]
    pub fn with_base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.base_model_id = base_model_id.into();
        self
    }
}

impl Model for StackedModelGroupDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "customMetadataList" => generated::read(&mut self.custom_metadata_list, map),
            "baseModelId" => generated::read(&mut self.base_model_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "STACKED")?;
        generated::write(map, "customMetadataList", &self.custom_metadata_list)?;
        generated::write(map, "baseModelId", &self.base_model_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StackedModelGroupDetails);
