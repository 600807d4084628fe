// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::AccessTargetDetails;

/// A private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateEndpointDetails {
    /// The name of the private endpoint: letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// The OCID of the compartment to create the private endpoint in.
    pub compartment_id: String,
    /// The OCID of the subnet that the endpoint is in.
    pub subnet_id: String,
    /// What the host names of the endpoint start with. They are added to the DNS of the network.
    pub prefix: String,
    /// Further prefixes for host names of the endpoint.
    pub additional_prefixes: Option<Vec<String>>,
    /// The private IP address of the endpoint, a free one of the subnet. One is chosen if absent.
    pub private_endpoint_ip: Option<String>,
    /// The OCIDs of the network security groups that the endpoint belongs to.
    pub nsg_ids: Option<Vec<String>>,
    /// What the endpoint gives access to.
    pub access_targets: Vec<AccessTargetDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreatePrivateEndpointDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        compartment_id: impl Into<String>,
        subnet_id: impl Into<String>,
        prefix: impl Into<String>,
        access_targets: impl IntoIterator<Item = impl Into<AccessTargetDetails>>,
    ) -> Self {
        Self {
            name: name.into(),
            compartment_id: compartment_id.into(),
            subnet_id: subnet_id.into(),
            prefix: prefix.into(),
            access_targets: generated::list(access_targets),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

    /// Sets [`prefix`](Self::prefix).
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets [`additional_prefixes`](Self::additional_prefixes).
    #[must_use]
    pub fn with_additional_prefixes(
        mut self,
        additional_prefixes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_prefixes = Some(generated::list(additional_prefixes));
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

    /// Sets [`nsg_ids`](Self::nsg_ids).
    #[must_use]
    pub fn with_nsg_ids(
        mut self,
        nsg_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nsg_ids = Some(generated::list(nsg_ids));
        self
    }

    /// Sets [`access_targets`](Self::access_targets).
    #[must_use]
    pub fn with_access_targets(
        mut self,
        access_targets: impl IntoIterator<Item = impl Into<AccessTargetDetails>>,
    ) -> Self {
        self.access_targets = generated::list(access_targets);
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

impl Model for CreatePrivateEndpointDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "prefix" => generated::read(&mut self.prefix, map),
            "additionalPrefixes" => generated::read(&mut self.additional_prefixes, map),
            "privateEndpointIp" => generated::read(&mut self.private_endpoint_ip, map),
            "nsgIds" => generated::read(&mut self.nsg_ids, map),
            "accessTargets" => generated::read(&mut self.access_targets, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "securityAttributes" => generated::read(&mut self.security_attributes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "prefix", &self.prefix)?;
        generated::write(map, "additionalPrefixes", &self.additional_prefixes)?;
        generated::write(map, "privateEndpointIp", &self.private_endpoint_ip)?;
        generated::write(map, "nsgIds", &self.nsg_ids)?;
        generated::write(map, "accessTargets", &self.access_targets)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "securityAttributes", &self.security_attributes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreatePrivateEndpointDetails);
