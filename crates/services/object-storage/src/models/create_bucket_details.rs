// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a bucket to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBucketDetails {
    /// The name of the bucket, unique within its namespace. It can contain letters, digits, `-`,
    /// `_` and `.`.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The custom metadata as key-value pairs, at most 4 KB in total.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The type of public access without credentials. Defaults to `NoPublicAccess`.
    pub public_access_type: Option<models::BucketPublicAccessType>,
    /// The default storage tier of new objects: `Standard` or `Archive`. Defaults to `Standard` and
    /// cannot be changed later.
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
    CreateBucketDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            metadata = "metadata", with_metadata({String});
            public_access_type = "publicAccessType",
                with_public_access_type(models::BucketPublicAccessType);
            storage_tier = "storageTier", with_storage_tier(models::BucketStorageTier);
            object_events_enabled = "objectEventsEnabled", with_object_events_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            is_bucket_key_enabled = "isBucketKeyEnabled", with_is_bucket_key_enabled(bool);
            versioning = "versioning", with_versioning(models::BucketVersioning);
            auto_tiering = "autoTiering", with_auto_tiering(models::BucketAutoTiering);
            bucket_scope = "bucketScope", with_bucket_scope(models::BucketScope);
        }
    }
}
