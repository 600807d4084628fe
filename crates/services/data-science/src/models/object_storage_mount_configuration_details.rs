// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Mounts a bucket of Object Storage, or the part of it with a prefix.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageMountConfigurationDetails {
    /// The name of the directory that the storage is mounted as.
    pub destination_directory_name: String,
    /// The path in which that directory is, without its name.
    pub destination_path: Option<String>,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket: String,
    /// What the names of the objects begin with.
    pub prefix: Option<String>,
}

impl ObjectStorageMountConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        destination_directory_name: impl Into<String>,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
    ) -> Self {
        Self {
            destination_directory_name: destination_directory_name.into(),
            namespace: namespace.into(),
            bucket: bucket.into(),
            ..Self::default()
        }
    }

    /// Sets [`destination_directory_name`](Self::destination_directory_name).
    #[must_use]
    pub fn with_destination_directory_name(
        mut self,
        destination_directory_name: impl Into<String>,
    ) -> Self {
        self.destination_directory_name = destination_directory_name.into();
        self
    }

    /// Sets [`destination_path`](Self::destination_path).
    #[must_use]
    pub fn with_destination_path(mut self, destination_path: impl Into<String>) -> Self {
        self.destination_path = Some(destination_path.into());
        self
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

    /// Sets [`prefix`](Self::prefix).
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
}

impl Model for ObjectStorageMountConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "destinationDirectoryName" => {
                generated::read(&mut self.destination_directory_name, map)
            }
            "destinationPath" => generated::read(&mut self.destination_path, map),
            "namespace" => generated::read(&mut self.namespace, map),
            "bucket" => generated::read(&mut self.bucket, map),
            "prefix" => generated::read(&mut self.prefix, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("storageType", "OBJECT_STORAGE")?;
        generated::write(
            map,
            "destinationDirectoryName",
            &self.destination_directory_name,
        )?;
        generated::write(map, "destinationPath", &self.destination_path)?;
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "bucket", &self.bucket)?;
        generated::write(map, "prefix", &self.prefix)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectStorageMountConfigurationDetails);
