// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    EnvironmentVariable, InboundAuthConfig, NetworkingConfig, ScalingConfig,
    StorageConfig,
};

/// A hosted application to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHostedApplicationDetails {
    /// How callers are authenticated. Left out of an update, it stays as it is.
    pub inbound_auth_config: InboundAuthConfig,
    /// Paths that need no authentication: exact ones such as `/health`, or with a wildcard such as
    /// `/public/*`.
    pub public_access_path_patterns: Option<Vec<String>>,
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

impl CreateHostedApplicationDetails {
    /// With the members that are required.
    pub fn new(
        inbound_auth_config: impl Into<InboundAuthConfig>,
        display_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            inbound_auth_config: inbound_auth_config.into(),
            display_name: display_name.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`inbound_auth_config`](Self::inbound_auth_config).
    #[must_use]
    pub fn with_inbound_auth_config(
        mut self,
        inbound_auth_config: impl Into<InboundAuthConfig>,
    ) -> Self {
        self.inbound_auth_config = inbound_auth_config.into();
        self
    }

    /// Sets [`public_access_path_patterns`](Self::public_access_path_patterns).
    #[must_use]
    pub fn with_public_access_path_patterns(
        mut self,
        public_access_path_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_access_path_patterns = Some(
            generated::list(public_access_path_patterns),
        );
        self
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

impl Model for CreateHostedApplicationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "inboundAuthConfig" => generated::read(&mut self.inbound_auth_config, map),
            "publicAccessPathPatterns" => {
                generated::read(&mut self.public_access_path_patterns, map)
            }
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
        generated::write(map, "inboundAuthConfig", &self.inbound_auth_config)?;
        generated::write(
            map,
            "publicAccessPathPatterns",
            &self.public_access_path_patterns,
        )?;
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

oci_sdk_core::serde_model!(CreateHostedApplicationDetails);
