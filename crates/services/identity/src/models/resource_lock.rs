// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::ResourceLockType;

/// Keeps a resource from being deleted, and from any change if it is a full lock.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceLock {
    /// What the lock forbids: only deletion (`DELETE`), or any change (`FULL`).
    pub type_: ResourceLockType,
    /// The OCID of the resource that the lock is for. The lock goes away with it.
    pub related_resource_id: Option<String>,
    /// Why the resource is locked, for people.
    pub message: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether this lock counts. Of several full locks it is the first.
    pub is_active: Option<bool>,
}

impl ResourceLock {
    /// With the members that are required.
    pub fn new(type_: impl Into<ResourceLockType>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<ResourceLockType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`related_resource_id`](Self::related_resource_id).
    #[must_use]
    pub fn with_related_resource_id(
        mut self,
        related_resource_id: impl Into<String>,
    ) -> Self {
        self.related_resource_id = Some(related_resource_id.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    pub fn with_is_active(mut self, is_active: impl Into<bool>) -> Self {
        self.is_active = Some(is_active.into());
        self
    }
}

impl Model for ResourceLock {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            "relatedResourceId" => generated::read(&mut self.related_resource_id, map),
            "message" => generated::read(&mut self.message, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "isActive" => generated::read(&mut self.is_active, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "relatedResourceId", &self.related_resource_id)?;
        generated::write(map, "message", &self.message)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "isActive", &self.is_active)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ResourceLock);
