// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{EnvironmentVariable, NetworkingConfig, ScalingConfig, StorageConfig};

/// What hosted applications of both kinds need to be created.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHostedApplicationBaseDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// How the application is scaled.
    pub scaling_config: Option<ScalingConfig>,
    /// How the application is reached, and how it reaches others.
    pub networking_config: Option<NetworkingConfig>,
    /// The managed storages that the application uses.
    pub storage_configs: Option<Vec<StorageConfig>>,
    /// Environment variables that the application is run with.
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateHostedApplicationBaseDetails {
    /// With the members that are required.
    pub fn new(
        display_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`scaling_config`](Self::scaling_config).
    #[must_use]
    pub fn with_scaling_config(
        mut self,
        scaling_config: impl Into<ScalingConfig>,
    ) -> Self {
        self.scaling_config = Some(scaling_config.into());
        self
    }

    /// Sets [`networking_config`](Self::networking_config).
    #[must_use]
    pub fn with_networking_config(
        mut self,
        networking_config: impl Into<NetworkingConfig>,
    ) -> Self {
        self.networking_config = Some(networking_config.into());
        self
    }

    /// Sets [`storage_configs`](Self::storage_configs).
    #[must_use]
    pub fn with_storage_configs(
        mut self,
        storage_configs: impl IntoIterator<Item = impl Into<StorageConfig>>,
    ) -> Self {
        self.storage_configs = Some(generated::list(storage_configs));
        self
    }

    /// Sets [`environment_variables`](Self::environment_variables).
    #[must_use]
    pub fn with_environment_variables(
        mut self,
        environment_variables: impl IntoIterator<Item = impl Into<EnvironmentVariable>>,
    ) -> Self {
        self.environment_variables = Some(generated::list(environment_variables));
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

impl Model for CreateHostedApplicationBaseDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "description" => generated::read(&mut self.description, map),
            "scalingConfig" => generated::read(&mut self.scaling_config, map),
            "networkingConfig" => generated::read(&mut self.networking_config, map),
            "storageConfigs" => generated::read(&mut self.storage_configs, map),
            "environmentVariables" => {
                generated::read(&mut self.environment_variables, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "scalingConfig", &self.scaling_config)?;
        generated::write(map, "networkingConfig", &self.networking_config)?;
        generated::write(map, "storageConfigs", &self.storage_configs)?;
        generated::write(map, "environmentVariables", &self.environment_variables)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateHostedApplicationBaseDetails);
