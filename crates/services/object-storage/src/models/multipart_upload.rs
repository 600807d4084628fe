// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::MultipartUploadStorageTier;

/// An upload of a large object in parts, which can be sent side by side and repeated one by
/// one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartUpload {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket: String,
    /// The name of the object.
    pub object: String,
    /// The id of the multipart upload.
    pub upload_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The storage tier that the object will go to.
    pub storage_tier: Option<MultipartUploadStorageTier>,
}

impl MultipartUpload {
    /// With the members that are required.
    pub fn new(
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        object: impl Into<String>,
        upload_id: impl Into<String>,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            bucket: bucket.into(),
            object: object.into(),
            upload_id: upload_id.into(),
            time_created,
            ..Self::default()
        }
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets [`bucket`](Self::bucket).
    #[must_use]
    pub fn with_bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = bucket.into();
        self
    }

    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn with_object(mut self, object: impl Into<String>) -> Self {
        self.object = object.into();
        self
    }

    /// Sets [`upload_id`](Self::upload_id).
    #[must_use]
    pub fn with_upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = upload_id.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`storage_tier`](Self::storage_tier).
    #[must_use]
    pub fn with_storage_tier(
        mut self,
        storage_tier: impl Into<MultipartUploadStorageTier>,
    ) -> Self {
        self.storage_tier = Some(storage_tier.into());
        self
    }
}

impl Model for MultipartUpload {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "bucket" => generated::read(&mut self.bucket, map),
            "object" => generated::read(&mut self.object, map),
            "uploadId" => generated::read(&mut self.upload_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "storageTier" => generated::read(&mut self.storage_tier, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "bucket", &self.bucket)?;
        generated::write(map, "object", &self.object)?;
        generated::write(map, "uploadId", &self.upload_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "storageTier", &self.storage_tier)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MultipartUpload);
