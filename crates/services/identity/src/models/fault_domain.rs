// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A part of an availability domain whose hardware does not fail together with that of the
/// others.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaultDomain {
    /// The name of the fault domain.
    pub name: Option<String>,
    /// The OCID of the fault domain.
    pub id: Option<String>,
    /// The OCID of the tenancy.
    pub compartment_id: Option<String>,
    /// The name of the availability domain that it is part of.
    pub availability_domain: Option<String>,
}

impl FaultDomain {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`availability_domain`](Self::availability_domain).
    #[must_use]
    pub fn with_availability_domain(
        mut self,
        availability_domain: impl Into<String>,
    ) -> Self {
        self.availability_domain = Some(availability_domain.into());
        self
    }
}

impl Model for FaultDomain {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "availabilityDomain" => generated::read(&mut self.availability_domain, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "availabilityDomain", &self.availability_domain)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FaultDomain);
