// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{AccessTargetDetails, Fqdns, PrivateEndpointLifecycleState};

/// A private address in a subnet through which chosen buckets are reached.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpoint {
    /// The name of the private endpoint.
    pub name: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The OCID of the compartment that the private endpoint belongs to.
    pub compartment_id: String,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_modified: DateTime<Utc>,
    /// The OCID of the subnet that the endpoint is in.
    pub subnet_id: String,
    /// The private IP address of the endpoint, a free one of the subnet. One is chosen if absent.
    pub private_endpoint_ip: String,
    /// What the host names of the endpoint start with.
    pub prefix: String,
    /// Further prefixes for host names of the endpoint.
    pub additional_prefixes: Option<Vec<String>>,
    /// The OCIDs of the network security groups that the endpoint belongs to.
    pub nsg_ids: Option<Vec<String>>,
    /// The host names of the endpoint.
    pub fqdns: Fqdns,
    /// The version of the resource, for conditional updates.
    pub etag: String,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<PrivateEndpointLifecycleState>,
    /// What the endpoint gives access to.
    pub access_targets: Vec<AccessTargetDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the private endpoint.
    pub id: Option<String>,
}

impl PrivateEndpoint {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        namespace: impl Into<String>,
        compartment_id: impl Into<String>,
        created_by: impl Into<String>,
        time_created: DateTime<Utc>,
        time_modified: DateTime<Utc>,
        subnet_id: impl Into<String>,
        private_endpoint_ip: impl Into<String>,
        prefix: impl Into<String>,
        fqdns: impl Into<Fqdns>,
        etag: impl Into<String>,
        access_targets: impl IntoIterator<Item = impl Into<AccessTargetDetails>>,
    ) -> Self {
        Self {
            name: name.into(),
            namespace: namespace.into(),
            compartment_id: compartment_id.into(),
            created_by: created_by.into(),
            time_created,
            time_modified,
            subnet_id: subnet_id.into(),
            private_endpoint_ip: private_endpoint_ip.into(),
            prefix: prefix.into(),
            fqdns: fqdns.into(),
            etag: etag.into(),
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

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_modified`](Self::time_modified).
    #[must_use]
    pub fn with_time_modified(
        mut self,
        time_modified: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_modified = time_modified.into();
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = subnet_id.into();
        self
    }

    /// Sets [`private_endpoint_ip`](Self::private_endpoint_ip).
    #[must_use]
    pub fn with_private_endpoint_ip(
        mut self,
        private_endpoint_ip: impl Into<String>,
    ) -> Self {
        self.private_endpoint_ip = private_endpoint_ip.into();
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

    /// Sets [`nsg_ids`](Self::nsg_ids).
    #[must_use]
    pub fn with_nsg_ids(
        mut self,
        nsg_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nsg_ids = Some(generated::list(nsg_ids));
        self
    }

    /// Sets [`fqdns`](Self::fqdns).
    #[must_use]
    pub fn with_fqdns(mut self, fqdns: impl Into<Fqdns>) -> Self {
        self.fqdns = fqdns.into();
        self
    }

    /// Sets [`etag`](Self::etag).
    #[must_use]
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = etag.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<PrivateEndpointLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for PrivateEndpoint {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "namespace" => generated::read(&mut self.namespace, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeModified" => generated::read(&mut self.time_modified, map),
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "privateEndpointIp" => generated::read(&mut self.private_endpoint_ip, map),
            "prefix" => generated::read(&mut self.prefix, map),
            "additionalPrefixes" => generated::read(&mut self.additional_prefixes, map),
            "nsgIds" => generated::read(&mut self.nsg_ids, map),
            "fqdns" => generated::read(&mut self.fqdns, map),
            "etag" => generated::read(&mut self.etag, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "accessTargets" => generated::read(&mut self.access_targets, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "securityAttributes" => generated::read(&mut self.security_attributes, map),
            "id" => generated::read(&mut self.id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeModified", &self.time_modified)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "privateEndpointIp", &self.private_endpoint_ip)?;
        generated::write(map, "prefix", &self.prefix)?;
        generated::write(map, "additionalPrefixes", &self.additional_prefixes)?;
        generated::write(map, "nsgIds", &self.nsg_ids)?;
        generated::write(map, "fqdns", &self.fqdns)?;
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "accessTargets", &self.access_targets)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "securityAttributes", &self.security_attributes)?;
        generated::write(map, "id", &self.id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PrivateEndpoint);
