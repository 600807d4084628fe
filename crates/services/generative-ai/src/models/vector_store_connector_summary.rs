// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    ConnectorConfiguration, ScheduleConfig, VectorStoreConnectorLifecycleState,
};

/// A vector store connector as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConnectorSummary {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The id of the vector store that the connector fills.
    pub vector_store_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy.
    pub tenant_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: VectorStoreConnectorLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// When file syncs start by themselves.
    pub schedule_config: Option<ScheduleConfig>,
    /// Which data the connector reads.
    pub configuration: ConnectorConfiguration,
    /// Tags of your own, plain names and values.
    pub freeform_tags: BTreeMap<String, String>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

impl VectorStoreConnectorSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        vector_store_id: impl Into<String>,
        compartment_id: impl Into<String>,
        tenant_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<VectorStoreConnectorLifecycleState>,
        configuration: impl Into<ConnectorConfiguration>,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            vector_store_id: vector_store_id.into(),
            compartment_id: compartment_id.into(),
            tenant_id: tenant_id.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            configuration: configuration.into(),
            freeform_tags: generated::map(freeform_tags),
            defined_tags: generated::map_of(defined_tags, generated::map),
            system_tags: generated::map_of(system_tags, generated::map),
            ..Self::default()
        }
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

    /// Sets [`vector_store_id`](Self::vector_store_id).
    #[must_use]
    pub fn with_vector_store_id(mut self, vector_store_id: impl Into<String>) -> Self {
        self.vector_store_id = vector_store_id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`tenant_id`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = tenant_id.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
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
        lifecycle_state: impl Into<VectorStoreConnectorLifecycleState>,
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

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = generated::map(freeform_tags);
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
        self.defined_tags = generated::map_of(defined_tags, generated::map);
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
        self.system_tags = generated::map_of(system_tags, generated::map);
        self
    }
}

impl Model for VectorStoreConnectorSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "vectorStoreId" => generated::read(&mut self.vector_store_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "tenantId" => generated::read(&mut self.tenant_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "scheduleConfig" => generated::read(&mut self.schedule_config, map),
            "configuration" => generated::read(&mut self.configuration, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "vectorStoreId", &self.vector_store_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "tenantId", &self.tenant_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "scheduleConfig", &self.schedule_config)?;
        generated::write(map, "configuration", &self.configuration)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(VectorStoreConnectorSummary);
