// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// A file sync to start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVectorStoreConnectorFileSyncDetails {
    /// The OCID of the connector that is to sync.
    pub vector_store_connector_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateVectorStoreConnectorFileSyncDetails {
    /// With the members that are required.
    pub fn new(vector_store_connector_id: impl Into<String>) -> Self {
        Self {
            vector_store_connector_id: vector_store_connector_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`vector_store_connector_id`](Self::vector_store_connector_id).
    #[must_use]
    pub fn with_vector_store_connector_id(
        mut self,
        vector_store_connector_id: impl Into<String>,
    ) -> Self {
        self.vector_store_connector_id = vector_store_connector_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }
}

impl Model for CreateVectorStoreConnectorFileSyncDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "vectorStoreConnectorId" => {
                generated::read(&mut self.vector_store_connector_id, map)
            }
            "displayName" => generated::read(&mut self.display_name, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "vectorStoreConnectorId",
            &self.vector_store_connector_id,
        )?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateVectorStoreConnectorFileSyncDetails);
