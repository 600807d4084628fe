// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CustomMetadata;

/// Models of different kinds, such as ones built with different frameworks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeterogeneousModelGroupDetails {
    /// The metadata of your own.
    pub custom_metadata_list: Option<Vec<CustomMetadata>>,
}

impl HeterogeneousModelGroupDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

impl Model for HeterogeneousModelGroupDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "customMetadataList" => generated::read(&mut self.custom_metadata_list, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "HETEROGENEOUS")?;
        generated::write(map, "customMetadataList", &self.custom_metadata_list)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(HeterogeneousModelGroupDetails);
