// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A container for objects. It belongs to a compartment, and its name is unique within its
/// namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bucket {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The custom metadata as key-value pairs.
    pub metadata: BTreeMap<String, String>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The etag of the resource, for conditional requests.
    pub etag: String,
    /// The type of public access without credentials. Defaults to `NoPublicAccess`.
    pub public_access_type: Option<models::BucketPublicAccessType>,
    /// The default storage tier of new objects: `Standard` or `Archive`. It cannot be changed
    /// later.
    pub storage_tier: Option<models::BucketStorageTier>,
    /// Whether object changes emit events. Defaults to `false`.
    pub object_events_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the bucket's master encryption key in Vault. If absent, Oracle manages the key.
    pub kms_key_id: Option<String>,
    /// Whether new objects are encrypted with a cached bucket key, which reduces calls to Vault.
    pub is_bucket_key_enabled: Option<bool>,
    /// The etag of the lifecycle policy. Absent if there is none.
    pub object_lifecycle_policy_etag: Option<String>,
    /// The approximate number of objects, updated periodically. Returned only if requested in
    /// `fields`.
    pub approximate_count: Option<i64>,
    /// The approximate total size of the objects in bytes, updated periodically. Returned only if
    /// requested in `fields`.
    pub approximate_size: Option<i64>,
    /// Whether a replication policy copies the bucket to another bucket.
    pub replication_enabled: Option<bool>,
    /// Whether the bucket is read-only. A bucket that is the destination of replication is
    /// read-only.
    pub is_read_only: Option<bool>,
    /// The OCID of the bucket.
    pub id: Option<String>,
    /// The object versioning state. `Enabled` keeps overwritten and deleted objects as versions;
    /// `Suspended` keeps existing versions but creates no new ones.
    pub versioning: Option<models::BucketVersioning>,
    /// The auto-tiering state. With `InfrequentAccess`, objects move between the standard and the
    /// infrequent access tier, depending on access patterns.
    pub auto_tiering: Option<models::BucketAutoTiering>,
    /// The scope in which the bucket name must be unique: the namespace (`NAMESPACE`) or the region
    /// (`REGION`). Virtual-hosted-style S3 URLs require `REGION`.
    pub bucket_scope: Option<models::BucketScope>,
}

model! {
    Bucket {
        namespace = "namespace";
        name = "name";
        compartment_id = "compartmentId";
        metadata = "metadata";
        created_by = "createdBy";
        time_created = "timeCreated";
        etag = "etag";
        public_access_type = "publicAccessType";
        storage_tier = "storageTier";
        object_events_enabled = "objectEventsEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        kms_key_id = "kmsKeyId";
        is_bucket_key_enabled = "isBucketKeyEnabled";
        object_lifecycle_policy_etag = "objectLifecyclePolicyEtag";
        approximate_count = "approximateCount";
        approximate_size = "approximateSize";
        replication_enabled = "replicationEnabled";
        is_read_only = "isReadOnly";
        id = "id";
        versioning = "versioning";
        auto_tiering = "autoTiering";
        bucket_scope = "bucketScope";
    }
}
