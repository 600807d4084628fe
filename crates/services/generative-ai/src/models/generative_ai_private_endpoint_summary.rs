// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    GenerativeAiPrivateEndpointLifecycleState, GenerativeAiPrivateEndpointResourceType,
};

/// A private endpoint as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerativeAiPrivateEndpointSummary {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet of yours that the private endpoint stands in.
    pub subnet_id: String,
    /// Where the resource is in its life.
    pub lifecycle_state: GenerativeAiPrivateEndpointLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// The full domain name to connect to.
    pub fqdn: String,
    /// Whether on-demand models can be called through the private endpoint too.
    pub is_allow_on_demand: Option<bool>,
    /// The IP address of the private endpoint in your VCN.
    pub private_endpoint_ip: Option<String>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: DateTime<Utc>,
    /// What the private endpoint can be used for: hosted applications or endpoints of models.
    pub resource_type: Option<GenerativeAiPrivateEndpointResourceType>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl GenerativeAiPrivateEndpointSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        subnet_id: impl Into<String>,
        lifecycle_state: impl Into<GenerativeAiPrivateEndpointLifecycleState>,
        fqdn: impl Into<String>,
        time_created: DateTime<Utc>,
        time_updated: DateTime<Utc>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            subnet_id: subnet_id.into(),
            lifecycle_state: lifecycle_state.into(),
            fqdn: fqdn.into(),
            time_created,
            time_updated,
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

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = subnet_id.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<GenerativeAiPrivateEndpointLifecycleState>,
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

    /// Sets [`fqdn`](Self::fqdn).
    #[must_use]
    pub fn with_fqdn(mut self, fqdn: impl Into<String>) -> Self {
        self.fqdn = fqdn.into();
        self
    }

    /// Sets [`is_allow_on_demand`](Self::is_allow_on_demand).
    #[must_use]
    pub fn with_is_allow_on_demand(
        mut self,
        is_allow_on_demand: impl Into<bool>,
    ) -> Self {
        self.is_allow_on_demand = Some(is_allow_on_demand.into());
        self
    }

    /// Sets [`private_endpoint_ip`](Self::private_endpoint_ip).
    #[must_use]
    pub fn with_private_endpoint_ip(
        mut self,
        private_endpoint_ip: impl Into<String>,
    ) -> Self {
        self.private_endpoint_ip = Some(private_endpoint_ip.into());
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

    /// Sets [`resource_type`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(
        mut self,
        resource_type: impl Into<GenerativeAiPrivateEndpointResourceType>,
    ) -> Self {
        self.resource_type = Some(resource_type.into());
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

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
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

    /// Sets [`security_attributes`](Self::security_attributes).
    #[must_use]
    pub fn with_security_attributes(
        mut self,
        security_attributes: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.security_attributes = Some(
            generated::map_of(security_attributes, generated::map),
        );
        self
    }
}

impl Model for GenerativeAiPrivateEndpointSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "fqdn" => generated::read(&mut self.fqdn, map),
            "isAllowOnDemand" => generated::read(&mut self.is_allow_on_demand, map),
            "privateEndpointIp" => generated::read(&mut self.private_endpoint_ip, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "resourceType" => generated::read(&mut self.resource_type, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            "securityAttributes" => generated::read(&mut self.security_attributes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "fqdn", &self.fqdn)?;
        generated::write(map, "isAllowOnDemand", &self.is_allow_on_demand)?;
        generated::write(map, "privateEndpointIp", &self.private_endpoint_ip)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "resourceType", &self.resource_type)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        generated::write(map, "securityAttributes", &self.security_attributes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenerativeAiPrivateEndpointSummary);
