// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBucketDetails {
    /// The Object Storage namespace of the bucket.
    pub namespace: Option<String>,
    /// The OCID of the compartment to move the bucket to.
    pub compartment_id: Option<String>,
    /// The name of the bucket, unique within its namespace. It can contain letters, digits, `-`,
    /// `_` and `.`.
    pub name: Option<String>,
    /// The custom metadata as key-value pairs, at most 4 KB in total.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The type of public access without credentials. Defaults to `NoPublicAccess`.
    pub public_access_type: Option<models::BucketPublicAccessType>,
    /// Whether object changes emit events. Defaults to `false`.
    pub object_events_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the bucket's master encryption key in Vault. An empty string switches to a key
    /// managed by Oracle.
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
    cleared: Vec<String>,
}

update! {
    UpdateBucketDetails {
        optional {
            namespace = "namespace", with_namespace(String), clear_namespace;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            name = "name", with_name(String), clear_name;
            metadata = "metadata", with_metadata({String}), clear_metadata;
            public_access_type = "publicAccessType",
                with_public_access_type(models::BucketPublicAccessType), clear_public_access_type;
            object_events_enabled = "objectEventsEnabled", with_object_events_enabled(bool),
                clear_object_events_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            kms_key_id = "kmsKeyId", with_kms_key_id(String), clear_kms_key_id;
            is_bucket_key_enabled = "isBucketKeyEnabled", with_is_bucket_key_enabled(bool),
                clear_is_bucket_key_enabled;
            versioning = "versioning", with_versioning(models::BucketVersioning), clear_versioning;
            auto_tiering = "autoTiering", with_auto_tiering(models::BucketAutoTiering),
                clear_auto_tiering;
            bucket_scope = "bucketScope", with_bucket_scope(models::BucketScope),
                clear_bucket_scope;
        }
    }
}
