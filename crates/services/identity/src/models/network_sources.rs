// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{NetworkSourcesLifecycleState, NetworkSourcesVirtualSourceList};

/// A set of addresses that policies can demand requests to come from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSources {
    /// The OCID of the network source.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the network sources of the tenancy. It can't be changed.
    pub name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// Public IP addresses and CIDR blocks to allow.
    pub public_source_list: Option<Vec<String>>,
    /// Private addresses to allow, by virtual cloud network.
    pub virtual_source_list: Option<Vec<NetworkSourcesVirtualSourceList>>,
    /// Reserved for Oracle, without effect.
    pub services: Option<Vec<String>>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: NetworkSourcesLifecycleState,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl NetworkSources {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<NetworkSourcesLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            name: name.into(),
            description: description.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`public_source_list`](Self::public_source_list).
    #[must_use]
    pub fn with_public_source_list(
        mut self,
        public_source_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_source_list = Some(generated::list(public_source_list));
        self
    }

    /// Sets [`virtual_source_list`](Self::virtual_source_list).
    #[must_use]
    pub fn with_virtual_source_list(
        mut self,
        virtual_source_list: impl IntoIterator<
            Item = impl Into<NetworkSourcesVirtualSourceList>,
        >,
    ) -> Self {
        self.virtual_source_list = Some(generated::list(virtual_source_list));
        self
    }

    /// Sets [`services`](Self::services).
    #[must_use]
    pub fn with_services(
        mut self,
        services: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.services = Some(generated::list(services));
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
        lifecycle_state: impl Into<NetworkSourcesLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`inactive_status`](Self::inactive_status).
    #[must_use]
    pub fn with_inactive_status(mut self, inactive_status: impl Into<i64>) -> Self {
        self.inactive_status = Some(inactive_status.into());
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

impl Model for NetworkSources {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "publicSourceList" => generated::read(&mut self.public_source_list, map),
            "virtualSourceList" => generated::read(&mut self.virtual_source_list, map),
            "services" => generated::read(&mut self.services, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "publicSourceList", &self.public_source_list)?;
        generated::write(map, "virtualSourceList", &self.virtual_source_list)?;
        generated::write(map, "services", &self.services)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NetworkSources);
