// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Where to replicate a bucket to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReplicationPolicyDetails {
    /// The name of the policy.
    pub name: String,
    /// The region to copy to, such as `us-ashburn-1`.
    pub destination_region_name: String,
    /// The bucket to copy to, which must exist already.
    pub destination_bucket_name: String,
}

impl CreateReplicationPolicyDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        destination_region_name: impl Into<String>,
        destination_bucket_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            destination_region_name: destination_region_name.into(),
            destination_bucket_name: destination_bucket_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`destination_region_name`](Self::destination_region_name).
    #[must_use]
    pub fn with_destination_region_name(
        mut self,
        destination_region_name: impl Into<String>,
    ) -> Self {
        self.destination_region_name = destination_region_name.into();
        self
    }

    /// Sets [`destination_bucket_name`](Self::destination_bucket_name).
    #[must_use]
    pub fn with_destination_bucket_name(
        mut self,
        destination_bucket_name: impl Into<String>,
    ) -> Self {
        self.destination_bucket_name = destination_bucket_name.into();
        self
    }
}

impl Model for CreateReplicationPolicyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "destinationRegionName" => {
                generated::read(&mut self.destination_region_name, map)
            }
            "destinationBucketName" => {
                generated::read(&mut self.destination_bucket_name, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "destinationRegionName", &self.destination_region_name)?;
        generated::write(map, "destinationBucketName", &self.destination_bucket_name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateReplicationPolicyDetails);
