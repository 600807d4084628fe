// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::GenerativeAiPrivateEndpointResourceType;

/// A private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGenerativeAiPrivateEndpointDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet of yours that the private endpoint stands in.
    pub subnet_id: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// The first part of the domain name of the private endpoint.
    pub dns_prefix: String,
    /// The OCIDs of the network security groups in force.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether on-demand models can be called through the private endpoint too.
    pub is_allow_on_demand: Option<bool>,
    /// What the private endpoint can be used for: hosted applications or endpoints of models.
    pub resource_type: Option<GenerativeAiPrivateEndpointResourceType>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateGenerativeAiPrivateEndpointDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        subnet_id: impl Into<String>,
        dns_prefix: impl Into<String>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            subnet_id: subnet_id.into(),
            dns_prefix: dns_prefix.into(),
            ..Self::default()
        }
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`dns_prefix`](Self::dns_prefix).
    #[must_use]
    pub fn with_dns_prefix(mut self, dns_prefix: impl Into<String>) -> Self {
        self.dns_prefix = dns_prefix.into();
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

    /// Sets [`is_allow_on_demand`](Self::is_allow_on_demand).
    #[must_use]
    pub fn with_is_allow_on_demand(
        mut self,
        is_allow_on_demand: impl Into<bool>,
    ) -> Self {
        self.is_allow_on_demand = Some(is_allow_on_demand.into());
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

impl Model for CreateGenerativeAiPrivateEndpointDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "description" => generated::read(&mut self.description, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "dnsPrefix" => generated::read(&mut self.dns_prefix, map),
            "nsgIds" => generated::read(&mut self.nsg_ids, map),
            "isAllowOnDemand" => generated::read(&mut self.is_allow_on_demand, map),
            "resourceType" => generated::read(&mut self.resource_type, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "securityAttributes" => generated::read(&mut self.security_attributes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "dnsPrefix", &self.dns_prefix)?;
        generated::write(map, "nsgIds", &self.nsg_ids)?;
        generated::write(map, "isAllowOnDemand", &self.is_allow_on_demand)?;
        generated::write(map, "resourceType", &self.resource_type)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "securityAttributes", &self.security_attributes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateGenerativeAiPrivateEndpointDetails);
