// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::ObjectLifecycleRule;

/// The rules by which a bucket ages its objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectLifecyclePolicy {
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// The rules.
    pub items: Option<Vec<ObjectLifecycleRule>>,
}

impl ObjectLifecyclePolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
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

impl Model for ObjectLifecyclePolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeCreated" => generated::read(&mut self.time_created, map),
            "items" => generated::read(&mut self.items, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "items", &self.items)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectLifecyclePolicy);
