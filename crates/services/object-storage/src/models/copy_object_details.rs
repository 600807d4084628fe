// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The source and destination of an object copy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyObjectDetails {
    /// The name of the source object.
    pub source_object_name: String,
    /// The etag of the source object. The object is copied only if it still has this etag.
    pub source_object_if_match_e_tag: Option<String>,
    /// The version ID of the source object. Defaults to the latest version.
    pub source_version_id: Option<String>,
    /// The destination region, such as `us-ashburn-1`.
    pub destination_region: String,
    /// The destination Object Storage namespace.
    pub destination_namespace: String,
    /// The name of the destination bucket.
    pub destination_bucket: String,
    /// The name of the destination object.
    pub destination_object_name: String,
    /// The etag of the destination object. It is overwritten only if it still has this etag.
    pub destination_object_if_match_e_tag: Option<String>,
    /// The precondition. Only `*` is supported: the copy fails if the destination object already
    /// exists.
    pub destination_object_if_none_match_e_tag: Option<String>,
    /// The metadata of the destination object, with names that start with `opc-meta-`. Defaults to
    /// the metadata of the source object.
    pub destination_object_metadata: Option<BTreeMap<String, String>>,
    /// The storage tier of the destination object. Defaults to the tier of the bucket.
    pub destination_object_storage_tier: Option<models::CopyObjectDestinationObjectStorageTier>,
}

model! {
    CopyObjectDetails {
        required {
            source_object_name = "sourceObjectName", with_source_object_name(String);
            destination_region = "destinationRegion", with_destination_region(String);
            destination_namespace = "destinationNamespace", with_destination_namespace(String);
            destination_bucket = "destinationBucket", with_destination_bucket(String);
            destination_object_name = "destinationObjectName", with_destination_object_name(String);
        }
        optional {
            source_object_if_match_e_tag = "sourceObjectIfMatchETag",
                with_source_object_if_match_e_tag(String);
            source_version_id = "sourceVersionId", with_source_version_id(String);
            destination_object_if_match_e_tag = "destinationObjectIfMatchETag",
                with_destination_object_if_match_e_tag(String);
            destination_object_if_none_match_e_tag = "destinationObjectIfNoneMatchETag",
                with_destination_object_if_none_match_e_tag(String);
            destination_object_metadata = "destinationObjectMetadata",
                with_destination_object_metadata({String});
            destination_object_storage_tier = "destinationObjectStorageTier",
                with_destination_object_storage_tier(models::CopyObjectDestinationObjectStorageTier);
        }
    }
}
