// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Something that a private endpoint gives access to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessTargetDetails {
    /// The Object Storage namespace; `*` stands for all.
    pub namespace: String,
    /// The OCID of the compartment; `*` stands for all in the namespace.
    pub compartment_id: String,
    /// The name of the bucket; `*` stands for all in the compartment.
    pub bucket: String,
}

impl AccessTargetDetails {
    /// With the members that are required.
    pub fn new(
        namespace: impl Into<String>,
        compartment_id: impl Into<String>,
        bucket: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            compartment_id: compartment_id.into(),
            bucket: bucket.into(),
            ..Self::default()
        }
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`bucket`](Self::bucket).
    #[must_use]
    pub fn with_bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = bucket.into();
        self
    }
}

impl Model for AccessTargetDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "bucket" => generated::read(&mut self.bucket, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "bucket", &self.bucket)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AccessTargetDetails);
