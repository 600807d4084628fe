// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{NetworkPolicy, PasswordPolicy};

/// What a tenancy requires of those who sign in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationPolicy {
    /// What a Console password must be like.
    pub password_policy: Option<PasswordPolicy>,
    /// The OCID of the tenancy.
    pub compartment_id: Option<String>,
    /// Which networks users may sign in from.
    pub network_policy: Option<NetworkPolicy>,
}

impl AuthenticationPolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`password_policy`](Self::password_policy).
    #[must_use]
    pub fn with_password_policy(
        mut self,
        password_policy: impl Into<PasswordPolicy>,
    ) -> Self {
        self.password_policy = Some(password_policy.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`network_policy`](Self::network_policy).
    #[must_use]
    pub fn with_network_policy(
        mut self,
        network_policy: impl Into<NetworkPolicy>,
    ) -> Self {
        self.network_policy = Some(network_policy.into());
        self
    }
}

impl Model for AuthenticationPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "passwordPolicy" => generated::read(&mut self.password_policy, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "networkPolicy" => generated::read(&mut self.network_policy, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "passwordPolicy", &self.password_policy)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "networkPolicy", &self.network_policy)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AuthenticationPolicy);
