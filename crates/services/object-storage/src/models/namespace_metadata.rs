// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Settings of an Object Storage namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamespaceMetadata {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The OCID of the compartment for buckets that are created through the S3 API.
    pub default_s3_compartment_id: String,
    /// The OCID of the compartment for buckets that are created through the Swift API.
    pub default_swift_compartment_id: String,
}

impl NamespaceMetadata {
    /// With the members that are required.
    pub fn new(
        namespace: impl Into<String>,
        default_s3_compartment_id: impl Into<String>,
        default_swift_compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            default_s3_compartment_id: default_s3_compartment_id.into(),
            default_swift_compartment_id: default_swift_compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets [`default_s3_compartment_id`](Self::default_s3_compartment_id).
    #[must_use]
    pub fn with_default_s3_compartment_id(
        mut self,
        default_s3_compartment_id: impl Into<String>,
    ) -> Self {
        self.default_s3_compartment_id = default_s3_compartment_id.into();
        self
    }

    /// Sets [`default_swift_compartment_id`](Self::default_swift_compartment_id).
    #[must_use]
    pub fn with_default_swift_compartment_id(
        mut self,
        default_swift_compartment_id: impl Into<String>,
    ) -> Self {
        self.default_swift_compartment_id = default_swift_compartment_id.into();
        self
    }
}

impl Model for NamespaceMetadata {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "defaultS3CompartmentId" => {
                generated::read(&mut self.default_s3_compartment_id, map)
            }
            "defaultSwiftCompartmentId" => {
                generated::read(&mut self.default_swift_compartment_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(
            map,
            "defaultS3CompartmentId",
            &self.default_s3_compartment_id,
        )?;
        generated::write(
            map,
            "defaultSwiftCompartmentId",
            &self.default_swift_compartment_id,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NamespaceMetadata);
