// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The object in Object Storage to copy a model's artifact from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactExportDetailsObjectStorage {
    /// The Object Storage namespace.
    pub namespace: Option<String>,
    /// The name of the bucket that the artifact is copied from.
    pub source_bucket: Option<String>,
    /// The name of the object that holds the artifact.
    pub source_object_name: Option<String>,
    /// The region of the bucket.
    pub source_region: Option<String>,
}

impl ArtifactExportDetailsObjectStorage {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets [`source_bucket`](Self::source_bucket).
    #[must_use]
    pub fn with_source_bucket(mut self, source_bucket: impl Into<String>) -> Self {
        self.source_bucket = Some(source_bucket.into());
        self
    }

    /// Sets [`source_object_name`](Self::source_object_name).
    #[must_use]
    pub fn with_source_object_name(
        mut self,
        source_object_name: impl Into<String>,
    ) -> Self {
        self.source_object_name = Some(source_object_name.into());
        self
    }

    /// Sets [`source_region`](Self::source_region).
    #[must_use]
    pub fn with_source_region(mut self, source_region: impl Into<String>) -> Self {
        self.source_region = Some(source_region.into());
        self
    }
}

impl Model for ArtifactExportDetailsObjectStorage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "sourceBucket" => generated::read(&mut self.source_bucket, map),
            "sourceObjectName" => generated::read(&mut self.source_object_name, map),
            "sourceRegion" => generated::read(&mut self.source_region, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("artifactSourceType", "ORACLE_OBJECT_STORAGE")?;
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "sourceBucket", &self.source_bucket)?;
        generated::write(map, "sourceObjectName", &self.source_object_name)?;
        generated::write(map, "sourceRegion", &self.source_region)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ArtifactExportDetailsObjectStorage);
