// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which tag definitions to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteTagsDetails {
    /// The OCIDs of the tag definitions.
    pub tag_definition_ids: Vec<String>,
}

impl BulkDeleteTagsDetails {
    /// With the members that are required.
    pub fn new(tag_definition_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tag_definition_ids: generated::list(tag_definition_ids),
            ..Self::default()
        }
    }

    /// Sets [`tag_definition_ids`](Self::tag_definition_ids).
    #[must_use]
    pub fn with_tag_definition_ids(
        mut self,
        tag_definition_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_definition_ids = generated::list(tag_definition_ids);
        self
    }
}

impl Model for BulkDeleteTagsDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "tagDefinitionIds" => generated::read(&mut self.tag_definition_ids, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "tagDefinitionIds", &self.tag_definition_ids)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkDeleteTagsDetails);
