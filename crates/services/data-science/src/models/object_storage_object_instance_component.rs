// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// An object in Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageObjectInstanceComponent {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the object.
    pub object_id: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket_name: String,
}

impl ObjectStorageObjectInstanceComponent {
    /// With the members that are required.
    pub fn new(
        component_name: impl Into<String>,
        object_id: impl Into<String>,
        namespace: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            object_id: object_id.into(),
            namespace: namespace.into(),
            bucket_name: bucket_name.into(),
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

    /// Sets [`object_id`](Self::object_id).
    #[must_use]
    pub fn with_object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = object_id.into();
        self
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
}

impl Model for ObjectStorageObjectInstanceComponent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "objectId" => generated::read(&mut self.object_id, map),
            "namespace" => generated::read(&mut self.namespace, map),
            "bucketName" => generated::read(&mut self.bucket_name, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "OBJECT_STORAGE_OBJECT")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "objectId", &self.object_id)?;
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "bucketName", &self.bucket_name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectStorageObjectInstanceComponent);
