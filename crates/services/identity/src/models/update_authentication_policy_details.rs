// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{NetworkPolicy, PasswordPolicy};

/// What to change of the requirements for signing in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuthenticationPolicyDetails {
    /// What a Console password must be like.
    pub password_policy: Option<PasswordPolicy>,
    /// Which networks users may sign in from.
    pub network_policy: Option<NetworkPolicy>,
    cleared: Vec<String>,
}

impl UpdateAuthenticationPolicyDetails {
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

    /// Sets [`network_policy`](Self::network_policy).
    #[must_use]
    pub fn with_network_policy(
        mut self,
        network_policy: impl Into<NetworkPolicy>,
    ) -> Self {
        self.network_policy = Some(network_policy.into());
        self
    }

    /// Clears [`password_policy`](Self::password_policy): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_password_policy(mut self) -> Self {
        self.password_policy = None;
        self.cleared.push("passwordPolicy".to_owned());
        self
    }

    /// Clears [`network_policy`](Self::network_policy): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_network_policy(mut self) -> Self {
        self.network_policy = None;
        self.cleared.push("networkPolicy".to_owned());
        self
    }
}

impl Model for UpdateAuthenticationPolicyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "passwordPolicy" => generated::read_some(&mut self.password_policy, map),
            "networkPolicy" => generated::read_some(&mut self.network_policy, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "passwordPolicy",
            &self.password_policy,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "networkPolicy",
            &self.network_policy,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateAuthenticationPolicyDetails);
