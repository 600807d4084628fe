// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A dataset that is an object in Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageDataset {
    /// The namespace of Object Storage.
    pub namespace_name: String,
    /// The name of the bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
}

impl ObjectStorageDataset {
    /// With the members that are required.
    pub fn new(
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
    ) -> Self {
        Self {
            namespace_name: namespace_name.into(),
            bucket_name: bucket_name.into(),
            object_name: object_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`namespace_name`](Self::namespace_name).
    #[must_use]
    pub fn with_namespace_name(mut self, namespace_name: impl Into<String>) -> Self {
        self.namespace_name = namespace_name.into();
        self
    }

    /// Sets [`bucket_name`](Self::bucket_name).
    #[must_use]
    pub fn with_bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = bucket_name.into();
        self
    }

    /// Sets [`object_name`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = object_name.into();
        self
    }
}

impl Model for ObjectStorageDataset {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespaceName" => generated::read(&mut self.namespace_name, map),
            "bucketName" => generated::read(&mut self.bucket_name, map),
            "objectName" => generated::read(&mut self.object_name, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("datasetType", "OBJECT_STORAGE")?;
        generated::write(map, "namespaceName", &self.namespace_name)?;
        generated::write(map, "bucketName", &self.bucket_name)?;
        generated::write(map, "objectName", &self.object_name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectStorageDataset);
