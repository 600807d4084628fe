// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::AddLockType;

/// A lock to put on a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLockDetails {
    /// What the lock forbids: only deletion (`DELETE`), or any change (`FULL`).
    pub type_: AddLockType,
    /// The OCID of the resource that the lock is for. The lock goes away with it.
    pub related_resource_id: Option<String>,
    /// Why the resource is locked, for people.
    pub message: Option<String>,
}

impl AddLockDetails {
    /// With the members that are required.
    pub fn new(type_: impl Into<AddLockType>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<AddLockType>) -> Self {
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
}

impl Model for AddLockDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            "relatedResourceId" => generated::read(&mut self.related_resource_id, map),
            "message" => generated::read(&mut self.message, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "relatedResourceId", &self.related_resource_id)?;
        generated::write(map, "message", &self.message)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AddLockDetails);
