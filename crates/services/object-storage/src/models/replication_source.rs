// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A bucket that is replicated to another one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationSource {
    /// The name of the replication policy.
    pub policy_name: String,
    /// The region that is copied from.
    pub source_region_name: String,
    /// The bucket that is copied from.
    pub source_bucket_name: String,
}

impl ReplicationSource {
    /// With the members that are required.
    pub fn new(
        policy_name: impl Into<String>,
        source_region_name: impl Into<String>,
        source_bucket_name: impl Into<String>,
    ) -> Self {
        Self {
            policy_name: policy_name.into(),
            source_region_name: source_region_name.into(),
            source_bucket_name: source_bucket_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`policy_name`](Self::policy_name).
    #[must_use]
    pub fn with_policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = policy_name.into();
        self
    }

    /// Sets [`source_region_name`](Self::source_region_name).
    #[must_use]
    pub fn with_source_region_name(
        mut self,
        source_region_name: impl Into<String>,
    ) -> Self {
        self.source_region_name = source_region_name.into();
        self
    }

    /// Sets [`source_bucket_name`](Self::source_bucket_name).
    #[must_use]
    pub fn with_source_bucket_name(
        mut self,
        source_bucket_name: impl Into<String>,
    ) -> Self {
        self.source_bucket_name = source_bucket_name.into();
        self
    }
}

impl Model for ReplicationSource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "policyName" => generated::read(&mut self.policy_name, map),
            "sourceRegionName" => generated::read(&mut self.source_region_name, map),
            "sourceBucketName" => generated::read(&mut self.source_bucket_name, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "policyName", &self.policy_name)?;
        generated::write(map, "sourceRegionName", &self.source_region_name)?;
        generated::write(map, "sourceBucketName", &self.source_bucket_name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ReplicationSource);
