// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A bucket of Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageBucketInstanceComponent {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The OCID of the bucket.
    pub bucket_id: String,
}

impl ObjectStorageBucketInstanceComponent {
    /// With the members that are required.
    pub fn new(
        component_name: impl Into<String>,
        namespace: impl Into<String>,
        bucket_id: impl Into<String>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            namespace: namespace.into(),
            bucket_id: bucket_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`component_name`](Self::component_name).
    #[must_use]
    pub fn with_component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = component_name.into();
        self
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets [`bucket_id`](Self::bucket_id).
    #[must_use]
    pub fn with_bucket_id(mut self, bucket_id: impl Into<String>) -> Self {
        self.bucket_id = bucket_id.into();
        self
    }
}

impl Model for ObjectStorageBucketInstanceComponent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "namespace" => generated::read(&mut self.namespace, map),
            "bucketId" => generated::read(&mut self.bucket_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "OBJECT_STORAGE_BUCKET")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "bucketId", &self.bucket_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectStorageBucketInstanceComponent);
