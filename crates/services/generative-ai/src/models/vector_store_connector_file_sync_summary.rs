// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    VectorStoreConnectorFileSyncLifecycleState, VectorStoreConnectorFileSyncTriggerType,
    VectorStoreConnectorStats,
};

/// A file sync as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConnectorFileSyncSummary {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// The OCID of the vector store connector.
    pub vector_store_connector_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy.
    pub tenant_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: VectorStoreConnectorFileSyncLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// When work on it began.
    pub time_started: Option<DateTime<Utc>>,
    /// When the file sync ended.
    pub time_ended: Option<DateTime<Utc>>,
    /// How long it took, in seconds.
    pub duration_in_seconds: Option<i64>,
    /// Whether the file sync was started by hand or by the schedule.
    pub trigger_type: VectorStoreConnectorFileSyncTriggerType,
    /// How many files were synced, by result.
    pub stats: Option<VectorStoreConnectorStats>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: BTreeMap<String, String>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

impl VectorStoreConnectorFileSyncSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        vector_store_connector_id: impl Into<String>,
        compartment_id: impl Into<String>,
        tenant_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<VectorStoreConnectorFileSyncLifecycleState>,
        trigger_type: impl Into<VectorStoreConnectorFileSyncTriggerType>,
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
            vector_store_connector_id: vector_store_connector_id.into(),
            compartment_id: compartment_id.into(),
            tenant_id: tenant_id.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            trigger_type: trigger_type.into(),
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

    /// Sets [`vector_store_connector_id`](Self::vector_store_connector_id).
    #[must_use]
    pub fn with_vector_store_connector_id(
        mut self,
        vector_store_connector_id: impl Into<String>,
    ) -> Self {
        self.vector_store_connector_id = vector_store_connector_id.into();
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

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<VectorStoreConnectorFileSyncLifecycleState>,
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

    /// Sets [`time_started`](Self::time_started).
    #[must_use]
    pub fn with_time_started(mut self, time_started: impl Into<DateTime<Utc>>) -> Self {
        self.time_started = Some(time_started.into());
        self
    }

    /// Sets [`time_ended`](Self::time_ended).
    #[must_use]
    pub fn with_time_ended(mut self, time_ended: impl Into<DateTime<Utc>>) -> Self {
        self.time_ended = Some(time_ended.into());
        self
    }

    /// Sets [`duration_in_seconds`](Self::duration_in_seconds).
    #[must_use]
    pub fn with_duration_in_seconds(
        mut self,
        duration_in_seconds: impl Into<i64>,
    ) -> Self {
        self.duration_in_seconds = Some(duration_in_seconds.into());
        self
    }

    /// Sets [`trigger_type`](Self::trigger_type).
    #[must_use]
    pub fn with_trigger_type(
        mut self,
        trigger_type: impl Into<VectorStoreConnectorFileSyncTriggerType>,
    ) -> Self {
        self.trigger_type = trigger_type.into();
        self
    }

    /// Sets [`stats`](Self::stats).
    #[must_use]
    pub fn with_stats(mut self, stats: impl Into<VectorStoreConnectorStats>) -> Self {
        self.stats = Some(stats.into());
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

impl Model for VectorStoreConnectorFileSyncSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "vectorStoreConnectorId" => {
                generated::read(&mut self.vector_store_connector_id, map)
            }
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "tenantId" => generated::read(&mut self.tenant_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "timeStarted" => generated::read(&mut self.time_started, map),
            "timeEnded" => generated::read(&mut self.time_ended, map),
            "durationInSeconds" => generated::read(&mut self.duration_in_seconds, map),
            "triggerType" => generated::read(&mut self.trigger_type, map),
            "stats" => generated::read(&mut self.stats, map),
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
        generated::write(
            map,
            "vectorStoreConnectorId",
            &self.vector_store_connector_id,
        )?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "tenantId", &self.tenant_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "timeStarted", &self.time_started)?;
        generated::write(map, "timeEnded", &self.time_ended)?;
        generated::write(map, "durationInSeconds", &self.duration_in_seconds)?;
        generated::write(map, "triggerType", &self.trigger_type)?;
        generated::write(map, "stats", &self.stats)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(VectorStoreConnectorFileSyncSummary);
