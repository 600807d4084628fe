// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Where the buckets of other APIs are to go.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamespaceMetadataDetails {
    /// The OCID of the compartment for buckets that are created through the S3 API.
    pub default_s3_compartment_id: Option<String>,
    /// The OCID of the compartment for buckets that are created through the Swift API.
    pub default_swift_compartment_id: Option<String>,
    cleared: Vec<String>,
}

impl UpdateNamespaceMetadataDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`default_s3_compartment_id`](Self::default_s3_compartment_id).
    #[must_use]
    pub fn with_default_s3_compartment_id(
        mut self,
        default_s3_compartment_id: impl Into<String>,
    ) -> Self {
        self.default_s3_compartment_id = Some(default_s3_compartment_id.into());
        self
    }

    /// Sets [`default_swift_compartment_id`](Self::default_swift_compartment_id).
    #[must_use]
    pub fn with_default_swift_compartment_id(
        mut self,
        default_swift_compartment_id: impl Into<String>,
    ) -> Self {
        self.default_swift_compartment_id = Some(default_swift_compartment_id.into());
        self
    }

    /// Clears [`default_s3_compartment_id`](Self::default_s3_compartment_id): the service is told
    /// to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_default_s3_compartment_id(mut self) -> Self {
        self.default_s3_compartment_id = None;
        self.cleared.push("defaultS3CompartmentId".to_owned());
        self
    }

    /// Clears [`default_swift_compartment_id`](Self::default_swift_compartment_id): the service is
    /// told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_default_swift_compartment_id(mut self) -> Self {
        self.default_swift_compartment_id = None;
        self.cleared.push("defaultSwiftCompartmentId".to_owned());
        self
    }
}

impl Model for UpdateNamespaceMetadataDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "defaultS3CompartmentId" => {
                generated::read_some(&mut self.default_s3_compartment_id, map)
            }
            "defaultSwiftCompartmentId" => {
                generated::read_some(&mut self.default_swift_compartment_id, map)
            }
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "defaultS3CompartmentId",
            &self.default_s3_compartment_id,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "defaultSwiftCompartmentId",
            &self.default_swift_compartment_id,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateNamespaceMetadataDetails);
