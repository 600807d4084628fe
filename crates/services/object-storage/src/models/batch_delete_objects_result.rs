// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{DeletedObjectResult, FailedObjectResult};

/// What became of each object of a batch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteObjectsResult {
    /// The objects that were deleted.
    pub deleted: Vec<DeletedObjectResult>,
    /// The objects that could not be deleted.
    pub failed: Option<Vec<FailedObjectResult>>,
}

impl BatchDeleteObjectsResult {
    /// With the members that are required.
    pub fn new(
        deleted: impl IntoIterator<Item = impl Into<DeletedObjectResult>>,
    ) -> Self {
        Self {
            deleted: generated::list(deleted),
            ..Self::default()
        }
    }

    /// Sets [`deleted`](Self::deleted).
    #[must_use]
    pub fn with_deleted(
        mut self,
        deleted: impl IntoIterator<Item = impl Into<DeletedObjectResult>>,
    ) -> Self {
        self.deleted = generated::list(deleted);
        self
    }

    /// Sets [`failed`](Self::failed).
    #[must_use]
    pub fn with_failed(
        mut self,
        failed: impl IntoIterator<Item = impl Into<FailedObjectResult>>,
    ) -> Self {
        self.failed = Some(generated::list(failed));
        self
    }
}

impl Model for BatchDeleteObjectsResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "deleted" => generated::read(&mut self.deleted, map),
            "failed" => generated::read(&mut self.failed, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "deleted", &self.deleted)?;
        generated::write(map, "failed", &self.failed)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BatchDeleteObjectsResult);
