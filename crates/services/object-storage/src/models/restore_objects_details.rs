// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which archived object to bring back, and for how long.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreObjectsDetails {
    /// The name of the object. Slashes are part of it.
    pub object_name: String,
    /// For how many hours it can be downloaded; 24 if absent.
    pub hours: Option<i64>,
    /// The version to bring back; the newest if absent.
    pub version_id: Option<String>,
}

impl RestoreObjectsDetails {
    /// With the members that are required.
    pub fn new(object_name: impl Into<String>) -> Self {
        Self {
            object_name: object_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`object_name`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = object_name.into();
        self
    }

    /// Sets [`hours`](Self::hours).
    #[must_use]
    pub fn with_hours(mut self, hours: impl Into<i64>) -> Self {
        self.hours = Some(hours.into());
        self
    }

    /// Sets [`version_id`](Self::version_id).
    #[must_use]
    pub fn with_version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }
}

impl Model for RestoreObjectsDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "objectName" => generated::read(&mut self.object_name, map),
            "hours" => generated::read(&mut self.hours, map),
            "versionId" => generated::read(&mut self.version_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objectName", &self.object_name)?;
        generated::write(map, "hours", &self.hours)?;
        generated::write(map, "versionId", &self.version_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RestoreObjectsDetails);
