// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    EnvironmentVariable, HostedApplicationLifecycleState, InboundAuthConfig,
    NetworkingConfig, ScalingConfig, StorageConfig,
};

/// An agent or MCP application that OCI runs: what all its deployments share.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedApplication {
    /// How callers are authenticated. Left out of an update, it stays as it is.
    pub inbound_auth_config: Option<InboundAuthConfig>,
    /// The domain name to call the application at, over IPv4 or IPv6. Absent until the service has
    /// assigned it.
    pub application_endpoint: Option<String>,
    /// Paths that need no authentication: exact ones such as `/health`, or with a wildcard such as
    /// `/public/*`.
    pub public_access_path_patterns: Option<Vec<String>>,
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// When it was last changed.
    pub time_updated: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: HostedApplicationLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// How the application is scaled.
    pub scaling_config: Option<ScalingConfig>,
    /// The managed storages that the application uses.
    pub storage_configs: Option<Vec<StorageConfig>>,
    /// How the application is reached, and how it reaches others.
    pub networking_config: Option<NetworkingConfig>,
    /// Environment variables that the application is run with.
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl HostedApplication {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        lifecycle_state: impl Into<HostedApplicationLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`inbound_auth_config`](Self::inbound_auth_config).
    #[must_use]
    pub fn with_inbound_auth_config(
        mut self,
        inbound_auth_config: impl Into<InboundAuthConfig>,
    ) -> Self {
        self.inbound_auth_config = Some(inbound_auth_config.into());
        self
    }

    /// Sets [`application_endpoint`](Self::application_endpoint).
    #[must_use]
    pub fn with_application_endpoint(
        mut self,
        application_endpoint: impl Into<String>,
    ) -> Self {
        self.application_endpoint = Some(application_endpoint.into());
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
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

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = Some(time_updated.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<HostedApplicationLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
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

    /// Sets [`storage_configs`](Self::storage_configs).
    #[must_use]
    pub fn with_storage_configs(
        mut self,
        storage_configs: impl IntoIterator<Item = impl Into<StorageConfig>>,
    ) -> Self {
        self.storage_configs = Some(generated::list(storage_configs));
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

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for HostedApplication {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "inboundAuthConfig" => generated::read(&mut self.inbound_auth_config, map),
            "applicationEndpoint" => generated::read(&mut self.application_endpoint, map),
            "publicAccessPathPatterns" => {
                generated::read(&mut self.public_access_path_patterns, map)
            }
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "scalingConfig" => generated::read(&mut self.scaling_config, map),
            "storageConfigs" => generated::read(&mut self.storage_configs, map),
            "networkingConfig" => generated::read(&mut self.networking_config, map),
            "environmentVariables" => {
                generated::read(&mut self.environment_variables, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "inboundAuthConfig", &self.inbound_auth_config)?;
        generated::write(map, "applicationEndpoint", &self.application_endpoint)?;
        generated::write(
            map,
            "publicAccessPathPatterns",
            &self.public_access_path_patterns,
        )?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "scalingConfig", &self.scaling_config)?;
        generated::write(map, "storageConfigs", &self.storage_configs)?;
        generated::write(map, "networkingConfig", &self.networking_config)?;
        generated::write(map, "environmentVariables", &self.environment_variables)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(HostedApplication);
