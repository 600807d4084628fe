// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    BucketAutoTiering, BucketPublicAccessType, BucketScope, BucketStorageTier,
    BucketVersioning,
};

/// A container for objects, which belongs to one compartment and has a name that is unique in
/// its namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bucket {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub name: String,
    /// The OCID of the compartment that the bucket belongs to.
    pub compartment_id: String,
    /// Metadata of your own, names and values.
    pub metadata: BTreeMap<String, String>,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The version of the resource, for conditional updates.
    pub etag: String,
    /// What everybody may do without credentials. Nothing, unless it is set.
    pub public_access_type: Option<BucketPublicAccessType>,
    /// The tier that new objects go to: `Standard` or `Archive`. It can't be changed later.
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
    /// The etag of the lifecycle policy, if there is one.
    pub object_lifecycle_policy_etag: Option<String>,
    /// About how many objects there are, a while ago. Absent unless asked for.
    pub approximate_count: Option<i64>,
    /// About how many bytes all objects have, a while ago. Absent unless asked for.
    pub approximate_size: Option<i64>,
    /// Whether a policy replicates the bucket to another one.
    pub replication_enabled: Option<bool>,
    /// Whether another bucket is replicated to this one, so that nobody else can write to it.
    pub is_read_only: Option<bool>,
    /// The OCID of the bucket.
    pub id: Option<String>,
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

impl Bucket {
    /// With the members that are required.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        compartment_id: impl Into<String>,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        created_by: impl Into<String>,
        time_created: DateTime<Utc>,
        etag: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            compartment_id: compartment_id.into(),
            metadata: generated::map(metadata),
            created_by: created_by.into(),
            time_created,
            etag: etag.into(),
            ..Self::default()
        }
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
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
        self.metadata = generated::map(metadata);
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`etag`](Self::etag).
    #[must_use]
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = etag.into();
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

    /// Sets [`object_lifecycle_policy_etag`](Self::object_lifecycle_policy_etag).
    #[must_use]
    pub fn with_object_lifecycle_policy_etag(
        mut self,
        object_lifecycle_policy_etag: impl Into<String>,
    ) -> Self {
        self.object_lifecycle_policy_etag = Some(object_lifecycle_policy_etag.into());
        self
    }

    /// Sets [`approximate_count`](Self::approximate_count).
    #[must_use]
    pub fn with_approximate_count(mut self, approximate_count: impl Into<i64>) -> Self {
        self.approximate_count = Some(approximate_count.into());
        self
    }

    /// Sets [`approximate_size`](Self::approximate_size).
    #[must_use]
    pub fn with_approximate_size(mut self, approximate_size: impl Into<i64>) -> Self {
        self.approximate_size = Some(approximate_size.into());
        self
    }

    /// Sets [`replication_enabled`](Self::replication_enabled).
    #[must_use]
    pub fn with_replication_enabled(
        mut self,
        replication_enabled: impl Into<bool>,
    ) -> Self {
        self.replication_enabled = Some(replication_enabled.into());
        self
    }

    /// Sets [`is_read_only`](Self::is_read_only).
    #[must_use]
    pub fn with_is_read_only(mut self, is_read_only: impl Into<bool>) -> Self {
        self.is_read_only = Some(is_read_only.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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

impl Model for Bucket {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "name" => generated::read(&mut self.name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "metadata" => generated::read(&mut self.metadata, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "etag" => generated::read(&mut self.etag, map),
            "publicAccessType" => generated::read(&mut self.public_access_type, map),
            "storageTier" => generated::read(&mut self.storage_tier, map),
            "objectEventsEnabled" => {
                generated::read(&mut self.object_events_enabled, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "kmsKeyId" => generated::read(&mut self.kms_key_id, map),
            "isBucketKeyEnabled" => generated::read(&mut self.is_bucket_key_enabled, map),
            "objectLifecyclePolicyEtag" => {
                generated::read(&mut self.object_lifecycle_policy_etag, map)
            }
            "approximateCount" => generated::read(&mut self.approximate_count, map),
            "approximateSize" => generated::read(&mut self.approximate_size, map),
            "replicationEnabled" => generated::read(&mut self.replication_enabled, map),
            "isReadOnly" => generated::read(&mut self.is_read_only, map),
            "id" => generated::read(&mut self.id, map),
            "versioning" => generated::read(&mut self.versioning, map),
            "autoTiering" => generated::read(&mut self.auto_tiering, map),
            "bucketScope" => generated::read(&mut self.bucket_scope, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "metadata", &self.metadata)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "publicAccessType", &self.public_access_type)?;
        generated::write(map, "storageTier", &self.storage_tier)?;
        generated::write(map, "objectEventsEnabled", &self.object_events_enabled)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "kmsKeyId", &self.kms_key_id)?;
        generated::write(map, "isBucketKeyEnabled", &self.is_bucket_key_enabled)?;
        generated::write(
            map,
            "objectLifecyclePolicyEtag",
            &self.object_lifecycle_policy_etag,
        )?;
        generated::write(map, "approximateCount", &self.approximate_count)?;
        generated::write(map, "approximateSize", &self.approximate_size)?;
        generated::write(map, "replicationEnabled", &self.replication_enabled)?;
        generated::write(map, "isReadOnly", &self.is_read_only)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "versioning", &self.versioning)?;
        generated::write(map, "autoTiering", &self.auto_tiering)?;
        generated::write(map, "bucketScope", &self.bucket_scope)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Bucket);
