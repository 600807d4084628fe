// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

/// A group of an identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderGroupSummary {
    /// The OCID of the group.
    pub id: Option<String>,
    /// The OCID of the identity provider.
    pub identity_provider_id: Option<String>,
    /// The name of the group, for people.
    pub display_name: Option<String>,
    /// The name of the group.
    pub name: Option<String>,
    /// The id that the identity provider has for the group.
    pub external_identifier: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// When it was last changed.
    pub time_modified: Option<DateTime<Utc>>,
}

impl IdentityProviderGroupSummary {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`identity_provider_id`](Self::identity_provider_id).
    #[must_use]
    pub fn with_identity_provider_id(
        mut self,
        identity_provider_id: impl Into<String>,
    ) -> Self {
        self.identity_provider_id = Some(identity_provider_id.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`external_identifier`](Self::external_identifier).
    #[must_use]
    pub fn with_external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`time_modified`](Self::time_modified).
    #[must_use]
    pub fn with_time_modified(
        mut self,
        time_modified: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_modified = Some(time_modified.into());
        self
    }
}

impl Model for IdentityProviderGroupSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "identityProviderId" => generated::read(&mut self.identity_provider_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "name" => generated::read(&mut self.name, map),
            "externalIdentifier" => generated::read(&mut self.external_identifier, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeModified" => generated::read(&mut self.time_modified, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "identityProviderId", &self.identity_provider_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "externalIdentifier", &self.external_identifier)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeModified", &self.time_modified)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(IdentityProviderGroupSummary);
