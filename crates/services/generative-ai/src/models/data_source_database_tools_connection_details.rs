// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A database that is reached through connections of Database Tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceDatabaseToolsConnectionDetails {
    /// The OCID of the Database Tools connection that queries run through.
    pub querying_connection_id: String,
    /// The OCID of the Database Tools connection that enrichment runs through.
    pub enrichment_connection_id: String,
}

impl DataSourceDatabaseToolsConnectionDetails {
    /// With the members that are required.
    pub fn new(
        querying_connection_id: impl Into<String>,
        enrichment_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            querying_connection_id: querying_connection_id.into(),
            enrichment_connection_id: enrichment_connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`querying_connection_id`](Self::querying_connection_id).
    #[must_use]
    pub fn with_querying_connection_id(
        mut self,
        querying_connection_id: impl Into<String>,
    ) -> Self {
        self.querying_connection_id = querying_connection_id.into();
        self
    }

    /// Sets [`enrichment_connection_id`](Self::enrichment_connection_id).
    #[must_use]
    pub fn with_enrichment_connection_id(
        mut self,
        enrichment_connection_id: impl Into<String>,
    ) -> Self {
        self.enrichment_connection_id = enrichment_connection_id.into();
        self
    }
}

impl Model for DataSourceDatabaseToolsConnectionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "queryingConnectionId" => {
                generated::read(&mut self.querying_connection_id, map)
            }
            "enrichmentConnectionId" => {
                generated::read(&mut self.enrichment_connection_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("connectionType", "DATABASE_TOOLS_CONNECTION")?;
        generated::write(map, "queryingConnectionId", &self.querying_connection_id)?;
        generated::write(map, "enrichmentConnectionId", &self.enrichment_connection_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataSourceDatabaseToolsConnectionDetails);
