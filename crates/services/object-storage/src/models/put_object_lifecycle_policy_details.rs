// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ObjectLifecycleRule;

/// The lifecycle rules that a bucket is to have.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutObjectLifecyclePolicyDetails {
    /// The rules, all of them.
    pub items: Option<Vec<ObjectLifecycleRule>>,
}

impl PutObjectLifecyclePolicyDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<ObjectLifecycleRule>>,
    ) -> Self {
        self.items = Some(generated::list(items));
        self
    }
}

impl Model for PutObjectLifecyclePolicyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "items" => generated::read(&mut self.items, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "items", &self.items)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PutObjectLifecyclePolicyDetails);
