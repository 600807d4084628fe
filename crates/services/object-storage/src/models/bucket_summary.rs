// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a bucket, without its settings and metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketSummary {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The etag of the resource, for conditional requests.
    pub etag: String,
    /// Free-form tags: simple key-value pairs. Returned only if requested in `fields`.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace. Returned only if requested in
    /// `fields`.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The scope in which the bucket name must be unique: the namespace (`NAMESPACE`) or the region
    /// (`REGION`). Virtual-hosted-style S3 URLs require `REGION`.
    pub bucket_scope: Option<models::BucketScope>,
}

model! {
    BucketSummary {
        namespace = "namespace";
        name = "name";
        compartment_id = "compartmentId";
        created_by = "createdBy";
        time_created = "timeCreated";
        etag = "etag";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        bucket_scope = "bucketScope";
    }
}
