// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A place in Object Storage where a model's artifact lies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OSSModelArtifactReferenceDetails {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket_name: String,
    /// What the names of the objects begin with.
    pub prefix: Option<String>,
}

impl OSSModelArtifactReferenceDetails {
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

    /// Sets [`prefix`](Self::prefix).
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
}

impl Model for OSSModelArtifactReferenceDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "bucketName" => generated::read(&mut self.bucket_name, map),
            "prefix" => generated::read(&mut self.prefix, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("modelArtifactReferenceType", "OSS")?;
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "bucketName", &self.bucket_name)?;
        generated::write(map, "prefix", &self.prefix)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(OSSModelArtifactReferenceDetails);
