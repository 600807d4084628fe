// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Model files in a bucket of Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageObject {
    /// The namespace of Object Storage.
    pub namespace_name: String,
    /// The name of the bucket.
    pub bucket_name: String,
    /// What the names of the objects start with, such as a folder.
    pub prefix_name: String,
    /// The identifier of the region, such as `us-ashburn-1`.
    pub region: Option<String>,
}

impl ObjectStorageObject {
    /// With the members that are required.
    pub fn new(
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        prefix_name: impl Into<String>,
    ) -> Self {
        Self {
            namespace_name: namespace_name.into(),
            bucket_name: bucket_name.into(),
            prefix_name: prefix_name.into(),
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

    /// Sets [`prefix_name`](Self::prefix_name).
    #[must_use]
    pub fn with_prefix_name(mut self, prefix_name: impl Into<String>) -> Self {
        self.prefix_name = prefix_name.into();
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

impl Model for ObjectStorageObject {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespaceName" => generated::read(&mut self.namespace_name, map),
            "bucketName" => generated::read(&mut self.bucket_name, map),
            "prefixName" => generated::read(&mut self.prefix_name, map),
            "region" => generated::read(&mut self.region, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("sourceType", "OBJECT_STORAGE_OBJECT")?;
        generated::write(map, "namespaceName", &self.namespace_name)?;
        generated::write(map, "bucketName", &self.bucket_name)?;
        generated::write(map, "prefixName", &self.prefix_name)?;
        generated::write(map, "region", &self.region)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectStorageObject);
