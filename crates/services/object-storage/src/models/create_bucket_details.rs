// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    BucketAutoTiering, BucketPublicAccessType, BucketScope, BucketStorageTier,
    BucketVersioning,
};

/// A bucket to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBucketDetails {
    /// The name of the bucket, unique in its namespace. It may have letters, digits, `-`, `_` and
    /// `.`.
    pub name: String,
    /// The OCID of the compartment to create the bucket in.
    pub compartment_id: String,
    /// Names and values of your own, up to 4 KB in all.
    pub metadata: Option<BTreeMap<String, String>>,
    /// What everybody may do without credentials. Nothing, unless it is set.
    pub public_access_type: Option<BucketPublicAccessType>,
    /// The tier that new objects go to: `Standard`, which is the default, or `Archive`. It can't
    /// be changed later.
    pub storage_tier: Option<BucketStorageTier>,
    /// Whether changes of objects emit events. They do not by default.
    pub object_events_enabled: Option<bool>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Vault master key that protects the objects. Without one, Oracle manages the
    /// key.
    pub kms_key_id: Option<String>,
    /// Whether new objects are encrypted through a cached key of the bucket, which saves calls to
    /// Vault.
    pub is_bucket_key_enabled: Option<bool>,
    /// Whether replaced and deleted objects are kept as versions. `Suspended` keeps those there
    /// are, but makes no new ones.
    pub versioning: Option<BucketVersioning>,
    /// Whether objects move between the standard and the infrequent access tier, by how they are
    /// used.
    pub auto_tiering: Option<BucketAutoTiering>,
    /// Where the name must be unique: in the namespace, or in the whole region (`REGION`), which
    /// virtual-hosted S3 URLs need.
    pub bucket_scope: Option<BucketScope>,
}

impl CreateBucketDetails {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, compartment_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(generated::map(metadata));
        self
    }

    /// Sets [`public_access_type`](Self::public_access_type).
    #[must_use]
    pub fn with_public_access_type(
        mut self,
        public_access_type: impl Into<BucketPublicAccessType>,
    ) -> Self {
        self.public_access_type = Some(public_access_type.into());
        self
    }

    /// Sets [`storage_tier`](Self::storage_tier).
    #[must_use]
    pub fn with_storage_tier(
        mut self,
        storage_tier: impl Into<BucketStorageTier>,
    ) -> Self {
        self.storage_tier = Some(storage_tier.into());
        self
    }

    /// Sets [`object_events_enabled`](Self::object_events_enabled).
    #[must_use]
    pub fn with_object_events_enabled(
        mut self,
        object_events_enabled: impl Into<bool>,
    ) -> Self {
        self.object_events_enabled = Some(object_events_enabled.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    #[must_use]
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`is_bucket_key_enabled`](Self::is_bucket_key_enabled).
    #[must_use]
    pub fn with_is_bucket_key_enabled(
        mut self,
        is_bucket_key_enabled: impl Into<bool>,
    ) -> Self {
        self.is_bucket_key_enabled = Some(is_bucket_key_enabled.into());
        self
    }

    /// Sets [`versioning`](Self::versioning).
    #[must_use]
    pub fn with_versioning(mut self, versioning: impl Into<BucketVersioning>) -> Self {
        self.versioning = Some(versioning.into());
        self
    }

    /// Sets [`auto_tiering`](Self::auto_tiering).
    #[must_use]
    pub fn with_auto_tiering(
        mut self,
        auto_tiering: impl Into<BucketAutoTiering>,
    ) -> Self {
        self.auto_tiering = Some(auto_tiering.into());
        self
    }

    /// Sets [`bucket_scope`](Self::bucket_scope).
    #[must_use]
    pub fn with_bucket_scope(mut self, bucket_scope: impl Into<BucketScope>) -> Self {
        self.bucket_scope = Some(bucket_scope.into());
        self
    }
}

impl Model for CreateBucketDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "metadata" => generated::read(&mut self.metadata, map),
            "publicAccessType" => generated::read(&mut self.public_access_type, map),
            "storageTier" => generated::read(&mut self.storage_tier, map),
            "objectEventsEnabled" => {
                generated::read(&mut self.object_events_enabled, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "kmsKeyId" => generated::read(&mut self.kms_key_id, map),
            "isBucketKeyEnabled" => generated::read(&mut self.is_bucket_key_enabled, map),
            "versioning" => generated::read(&mut self.versioning, map),
            "autoTiering" => generated::read(&mut self.auto_tiering, map),
            "bucketScope" => generated::read(&mut self.bucket_scope, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "metadata", &self.metadata)?;
        generated::write(map, "publicAccessType", &self.public_access_type)?;
        generated::write(map, "storageTier", &self.storage_tier)?;
        generated::write(map, "objectEventsEnabled", &self.object_events_enabled)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "kmsKeyId", &self.kms_key_id)?;
        generated::write(map, "isBucketKeyEnabled", &self.is_bucket_key_enabled)?;
        generated::write(map, "versioning", &self.versioning)?;
        generated::write(map, "autoTiering", &self.auto_tiering)?;
        generated::write(map, "bucketScope", &self.bucket_scope)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateBucketDetails);
