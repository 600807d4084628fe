// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    DedicatedAiClusterCapacity, DedicatedAiClusterLifecycleState, DedicatedAiClusterType,
    DedicatedAiClusterUnitShape,
};

/// Compute for you alone, which either hosts endpoints or fine-tunes models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedAiCluster {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Whether the cluster hosts models or fine-tunes them.
    pub type_: DedicatedAiClusterType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: DedicatedAiClusterLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// How many units the cluster has.
    pub unit_count: i64,
    /// The kind of units the cluster is made of.
    pub unit_shape: DedicatedAiClusterUnitShape,
    /// The OCID of the capacity reservation that the hardware is taken from.
    pub capacity_reservation_id: Option<String>,
    /// How much the cluster can hold.
    pub capacity: Option<DedicatedAiClusterCapacity>,
    /// The resource as it was before it last changed.
    pub previous_state: Option<Box<DedicatedAiCluster>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl DedicatedAiCluster {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<DedicatedAiClusterType>,
        compartment_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<DedicatedAiClusterLifecycleState>,
        unit_count: i64,
        unit_shape: impl Into<DedicatedAiClusterUnitShape>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            compartment_id: compartment_id.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            unit_count,
            unit_shape: unit_shape.into(),
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
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<DedicatedAiClusterType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
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
        lifecycle_state: impl Into<DedicatedAiClusterLifecycleState>,
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

    /// Sets [`unit_count`](Self::unit_count).
    #[must_use]
    pub fn with_unit_count(mut self, unit_count: impl Into<i64>) -> Self {
        self.unit_count = unit_count.into();
        self
    }

    /// Sets [`unit_shape`](Self::unit_shape).
    #[must_use]
    pub fn with_unit_shape(
        mut self,
        unit_shape: impl Into<DedicatedAiClusterUnitShape>,
    ) -> Self {
        self.unit_shape = unit_shape.into();
        self
    }

    /// Sets [`capacity_reservation_id`](Self::capacity_reservation_id).
    #[must_use]
    pub fn with_capacity_reservation_id(
        mut self,
        capacity_reservation_id: impl Into<String>,
    ) -> Self {
        self.capacity_reservation_id = Some(capacity_reservation_id.into());
        self
    }

    /// Sets [`capacity`](Self::capacity).
    #[must_use]
    pub fn with_capacity(
        mut self,
        capacity: impl Into<DedicatedAiClusterCapacity>,
    ) -> Self {
        self.capacity = Some(capacity.into());
        self
    }

    /// Sets [`previous_state`](Self::previous_state).
    #[must_use]
    pub fn with_previous_state(
        mut self,
        previous_state: impl Into<DedicatedAiCluster>,
    ) -> Self {
        self.previous_state = Some(Box::new(previous_state.into()));
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

impl Model for DedicatedAiCluster {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "type" => generated::read(&mut self.type_, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "unitCount" => generated::read(&mut self.unit_count, map),
            "unitShape" => generated::read(&mut self.unit_shape, map),
            "capacityReservationId" => {
                generated::read(&mut self.capacity_reservation_id, map)
            }
            "capacity" => generated::read(&mut self.capacity, map),
            "previousState" => generated::read(&mut self.previous_state, map),
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
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "unitCount", &self.unit_count)?;
        generated::write(map, "unitShape", &self.unit_shape)?;
        generated::write(map, "capacityReservationId", &self.capacity_reservation_id)?;
        generated::write(map, "capacity", &self.capacity)?;
        generated::write(map, "previousState", &self.previous_state)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DedicatedAiCluster);
