// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The object in Object Storage to copy a model's artifact to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactImportDetailsObjectStorage {
    /// The Object Storage namespace.
    pub namespace: Option<String>,
    /// The name of the bucket that the artifact is copied to.
    pub destination_bucket: Option<String>,
    /// The name of the object that the artifact becomes.
    pub destination_object_name: Option<String>,
    /// The region of the bucket.
    pub destination_region: Option<String>,
}

impl ArtifactImportDetailsObjectStorage {
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

    /// Sets [`destination_bucket`](Self::destination_bucket).
    #[must_use]
    pub fn with_destination_bucket(
        mut self,
        destination_bucket: impl Into<String>,
    ) -> Self {
        self.destination_bucket = Some(destination_bucket.into());
        self
    }

    /// Sets [`destination_object_name`](Self::destination_object_name).
    #[must_use]
    pub fn with_destination_object_name(
        mut self,
        destination_object_name: impl Into<String>,
    ) -> Self {
        self.destination_object_name = Some(destination_object_name.into());
        self
    }

    /// Sets [`destination_region`](Self::destination_region).
    #[must_use]
    pub fn with_destination_region(
        mut self,
        destination_region: impl Into<String>,
    ) -> Self {
        self.destination_region = Some(destination_region.into());
        self
    }
}

impl Model for ArtifactImportDetailsObjectStorage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "destinationBucket" => generated::read(&mut self.destination_bucket, map),
            "destinationObjectName" => {
                generated::read(&mut self.destination_object_name, map)
            }
            "destinationRegion" => generated::read(&mut self.destination_region, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("artifactSourceType", "ORACLE_OBJECT_STORAGE")?;
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "destinationBucket", &self.destination_bucket)?;
        generated::write(map, "destinationObjectName", &self.destination_object_name)?;
        generated::write(map, "destinationRegion", &self.destination_region)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ArtifactImportDetailsObjectStorage);
