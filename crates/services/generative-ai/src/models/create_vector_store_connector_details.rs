// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{ConnectorConfiguration, ScheduleConfig};

/// A vector store connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVectorStoreConnectorDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The id of the vector store to fill.
    pub vector_store_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// When file syncs start by themselves.
    pub schedule_config: Option<ScheduleConfig>,
    /// Which data the connector reads.
    pub configuration: ConnectorConfiguration,
    /// The OCID of a vault secret with the key that decrypts the data, if it is encrypted.
    pub vault_secret_id: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateVectorStoreConnectorDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        vector_store_id: impl Into<String>,
        display_name: impl Into<String>,
        configuration: impl Into<ConnectorConfiguration>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            vector_store_id: vector_store_id.into(),
            display_name: display_name.into(),
            configuration: configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`vector_store_id`](Self::vector_store_id).
    #[must_use]
    pub fn with_vector_store_id(mut self, vector_store_id: impl Into<String>) -> Self {
        self.vector_store_id = vector_store_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`schedule_config`](Self::schedule_config).
    #[must_use]
    pub fn with_schedule_config(
        mut self,
        schedule_config: impl Into<ScheduleConfig>,
    ) -> Self {
        self.schedule_config = Some(schedule_config.into());
        self
    }

    /// Sets [`configuration`](Self::configuration).
    #[must_use]
    pub fn with_configuration(
        mut self,
        configuration: impl Into<ConnectorConfiguration>,
    ) -> Self {
        self.configuration = configuration.into();
        self
    }

    /// Sets [`vault_secret_id`](Self::vault_secret_id).
    #[must_use]
    pub fn with_vault_secret_id(mut self, vault_secret_id: impl Into<String>) -> Self {
        self.vault_secret_id = Some(vault_secret_id.into());
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

impl Model for CreateVectorStoreConnectorDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "vectorStoreId" => generated::read(&mut self.vector_store_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "scheduleConfig" => generated::read(&mut self.schedule_config, map),
            "configuration" => generated::read(&mut self.configuration, map),
            "vaultSecretId" => generated::read(&mut self.vault_secret_id, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "vectorStoreId", &self.vector_store_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "scheduleConfig", &self.schedule_config)?;
        generated::write(map, "configuration", &self.configuration)?;
        generated::write(map, "vaultSecretId", &self.vault_secret_id)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateVectorStoreConnectorDetails);
