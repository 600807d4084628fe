// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    DataSciencePrivateEndpointDataScienceResourceType,
    DataSciencePrivateEndpointLifecycleState,
};

/// A private endpoint as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSciencePrivateEndpointSummary {
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// Tags of your own, plain names and values.
    pub freeform_tags: BTreeMap<String, String>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the resource.
    pub id: String,
    /// Where the resource is in its life.
    pub lifecycle_state: DataSciencePrivateEndpointLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: String,
    /// What the private endpoint is for, notebook sessions or model deployments.
    pub data_science_resource_type: DataSciencePrivateEndpointDataScienceResourceType,
    /// The OCIDs of the network security groups that the endpoint is in.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// The OCID of a subnet in which it gets a network interface.
    pub subnet_id: String,
    /// The full domain name to reach the resource by.
    pub fqdn: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: DateTime<Utc>,
}

impl DataSciencePrivateEndpointSummary {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
        display_name: impl Into<String>,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        id: impl Into<String>,
        lifecycle_state: impl Into<DataSciencePrivateEndpointLifecycleState>,
        lifecycle_details: impl Into<String>,
        data_science_resource_type: impl Into<
            DataSciencePrivateEndpointDataScienceResourceType,
        >,
        created_by: impl Into<String>,
        subnet_id: impl Into<String>,
        fqdn: impl Into<String>,
        time_created: DateTime<Utc>,
        time_updated: DateTime<Utc>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            defined_tags: generated::map_of(defined_tags, generated::map),
            display_name: display_name.into(),
            freeform_tags: generated::map(freeform_tags),
            id: id.into(),
            lifecycle_state: lifecycle_state.into(),
            lifecycle_details: lifecycle_details.into(),
            data_science_resource_type: data_science_resource_type.into(),
            created_by: created_by.into(),
            subnet_id: subnet_id.into(),
            fqdn: fqdn.into(),
            time_created,
            time_updated,
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<DataSciencePrivateEndpointLifecycleState>,
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
        self.lifecycle_details = lifecycle_details.into();
        self
    }

    /// Sets [`data_science_resource_type`](Self::data_science_resource_type).
    #[must_use]
    pub fn with_data_science_resource_type(
        mut self,
        data_science_resource_type: impl Into<
            DataSciencePrivateEndpointDataScienceResourceType,
        >,
    ) -> Self {
        self.data_science_resource_type = data_science_resource_type.into();
        self
    }

    /// Sets [`nsg_ids`](Self::nsg_ids).
    #[must_use]
    pub fn with_nsg_ids(
        mut self,
        nsg_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nsg_ids = Some(generated::list(nsg_ids));
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = subnet_id.into();
        self
    }

    /// Sets [`fqdn`](Self::fqdn).
    #[must_use]
    pub fn with_fqdn(mut self, fqdn: impl Into<String>) -> Self {
        self.fqdn = fqdn.into();
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
        self.time_updated = time_updated.into();
        self
    }
}

impl Model for DataSciencePrivateEndpointSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            "id" => generated::read(&mut self.id, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "dataScienceResourceType" => {
                generated::read(&mut self.data_science_resource_type, map)
            }
            "nsgIds" => generated::read(&mut self.nsg_ids, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "fqdn" => generated::read(&mut self.fqdn, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(
            map,
            "dataScienceResourceType",
            &self.data_science_resource_type,
        )?;
        generated::write(map, "nsgIds", &self.nsg_ids)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "fqdn", &self.fqdn)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataSciencePrivateEndpointSummary);
