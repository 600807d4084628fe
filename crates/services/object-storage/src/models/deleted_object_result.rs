// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

/// An object that a batch has deleted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedObjectResult {
    /// The name of the object. Slashes are part of it.
    pub object_name: String,
    /// When the object was deleted.
    pub time_last_modified: DateTime<Utc>,
}

impl DeletedObjectResult {
    /// With the members that are required.
    pub fn new(
        object_name: impl Into<String>,
        time_last_modified: DateTime<Utc>,
    ) -> Self {
        Self {
            object_name: object_name.into(),
            time_last_modified,
            ..Self::default()
        }
    }

    /// Sets [`object_name`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = object_name.into();
        self
    }

    /// Sets [`time_last_modified`](Self::time_last_modified).
    #[must_use]
    pub fn with_time_last_modified(
        mut self,
        time_last_modified: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_last_modified = time_last_modified.into();
        self
    }
}

impl Model for DeletedObjectResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "objectName" => generated::read(&mut self.object_name, map),
            "timeLastModified" => generated::read(&mut self.time_last_modified, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objectName", &self.object_name)?;
        generated::write(map, "timeLastModified", &self.time_last_modified)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DeletedObjectResult);
