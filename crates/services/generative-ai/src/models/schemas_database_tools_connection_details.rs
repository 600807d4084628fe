// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::SchemaItem;

/// The enriched schemas of a database that is reached through Database Tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemasDatabaseToolsConnectionDetails {
    /// The schemas of the database that are enriched. So far only one is possible.
    pub schemas: Vec<SchemaItem>,
}

impl SchemasDatabaseToolsConnectionDetails {
    /// With the members that are required.
    pub fn new(schemas: impl IntoIterator<Item = impl Into<SchemaItem>>) -> Self {
        Self {
            schemas: generated::list(schemas),
            ..Self::default()
        }
    }

    /// Sets [`schemas`](Self::schemas).
    #[must_use]
    pub fn with_schemas(
        mut self,
        schemas: impl IntoIterator<Item = impl Into<SchemaItem>>,
    ) -> Self {
        self.schemas = generated::list(schemas);
        self
    }
}

impl Model for SchemasDatabaseToolsConnectionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "schemas" => generated::read(&mut self.schemas, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("connectionType", "DATABASE_TOOLS_CONNECTION")?;
        generated::write(map, "schemas", &self.schemas)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SchemasDatabaseToolsConnectionDetails);
