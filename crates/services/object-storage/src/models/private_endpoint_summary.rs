// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{Fqdns, PrivateEndpointLifecycleState};

/// A private endpoint as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointSummary {
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
    /// What the host names of the endpoint start with.
    pub prefix: String,
    /// The host names of the endpoint.
    pub fqdns: Fqdns,
    /// The version of the resource, for conditional updates.
    pub etag: String,
    /// Where the resource is in its life.
    pub lifecycle_state: PrivateEndpointLifecycleState,
}

impl PrivateEndpointSummary {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        namespace: impl Into<String>,
        compartment_id: impl Into<String>,
        created_by: impl Into<String>,
        time_created: DateTime<Utc>,
        time_modified: DateTime<Utc>,
        prefix: impl Into<String>,
        fqdns: impl Into<Fqdns>,
        etag: impl Into<String>,
        lifecycle_state: impl Into<PrivateEndpointLifecycleState>,
    ) -> Self {
        Self {
            name: name.into(),
            namespace: namespace.into(),
            compartment_id: compartment_id.into(),
            created_by: created_by.into(),
            time_created,
            time_modified,
            prefix: prefix.into(),
            fqdns: fqdns.into(),
            etag: etag.into(),
            lifecycle_state: lifecycle_state.into(),
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

    /// Sets [`prefix`](Self::prefix).
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
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
        self.lifecycle_state = lifecycle_state.into();
        self
    }
}

impl Model for PrivateEndpointSummary {
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
            "prefix" => generated::read(&mut self.prefix, map),
            "fqdns" => generated::read(&mut self.fqdns, map),
            "etag" => generated::read(&mut self.etag, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
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
        generated::write(map, "prefix", &self.prefix)?;
        generated::write(map, "fqdns", &self.fqdns)?;
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PrivateEndpointSummary);
