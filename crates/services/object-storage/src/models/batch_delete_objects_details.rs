// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::BatchDeleteObjectIdentifier;

/// The objects to delete in one call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteObjectsDetails {
    /// The objects to delete.
    pub objects: Vec<BatchDeleteObjectIdentifier>,
    /// Whether the answer only tells of the objects that could not be deleted.
    pub is_skip_deleted_result: Option<bool>,
}

impl BatchDeleteObjectsDetails {
    /// With the members that are required.
    pub fn new(
        objects: impl IntoIterator<Item = impl Into<BatchDeleteObjectIdentifier>>,
    ) -> Self {
        Self {
            objects: generated::list(objects),
            ..Self::default()
        }
    }

    /// Sets [`objects`](Self::objects).
    #[must_use]
    pub fn with_objects(
        mut self,
        objects: impl IntoIterator<Item = impl Into<BatchDeleteObjectIdentifier>>,
    ) -> Self {
        self.objects = generated::list(objects);
        self
    }

    /// Sets [`is_skip_deleted_result`](Self::is_skip_deleted_result).
    #[must_use]
    pub fn with_is_skip_deleted_result(
        mut self,
        is_skip_deleted_result: impl Into<bool>,
    ) -> Self {
        self.is_skip_deleted_result = Some(is_skip_deleted_result.into());
        self
    }
}

impl Model for BatchDeleteObjectsDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "objects" => generated::read(&mut self.objects, map),
            "isSkipDeletedResult" => {
                generated::read(&mut self.is_skip_deleted_result, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objects", &self.objects)?;
        generated::write(map, "isSkipDeletedResult", &self.is_skip_deleted_result)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BatchDeleteObjectsDetails);
