// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A bucket, or parts of it, that a connector reads.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageConfig {
    /// The namespace of Object Storage.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket_name: String,
    /// Only take objects whose names start like one of these. Absent for the whole bucket.
    pub prefix_list: Option<Vec<String>>,
}

impl ObjectStorageConfig {
    /// With the members that are required.
    pub fn new(namespace: impl Into<String>, bucket_name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            bucket_name: bucket_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets [`bucket_name`](Self::bucket_name).
    #[must_use]
    pub fn with_bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = bucket_name.into();
        self
    }

    /// Sets [`prefix_list`](Self::prefix_list).
    #[must_use]
    pub fn with_prefix_list(
        mut self,
        prefix_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefix_list = Some(generated::list(prefix_list));
        self
    }
}

impl Model for ObjectStorageConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "bucketName" => generated::read(&mut self.bucket_name, map),
            "prefixList" => generated::read(&mut self.prefix_list, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "bucketName", &self.bucket_name)?;
        generated::write(map, "prefixList", &self.prefix_list)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectStorageConfig);
