// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// One object that a batch is to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteObjectIdentifier {
    /// The name of the object. Slashes are part of it.
    pub object_name: String,
    /// Only delete the object if it still has this etag.
    pub if_match: Option<String>,
}

impl BatchDeleteObjectIdentifier {
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

    /// Sets [`if_match`](Self::if_match).
    #[must_use]
    pub fn with_if_match(mut self, if_match: impl Into<String>) -> Self {
        self.if_match = Some(if_match.into());
        self
    }
}

impl Model for BatchDeleteObjectIdentifier {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "objectName" => generated::read(&mut self.object_name, map),
            "ifMatch" => generated::read(&mut self.if_match, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objectName", &self.object_name)?;
        generated::write(map, "ifMatch", &self.if_match)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BatchDeleteObjectIdentifier);
