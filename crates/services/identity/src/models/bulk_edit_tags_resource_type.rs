// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource type that supports bulk tag edits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditTagsResourceType {
    /// The resource type, as returned by `ListBulkEditTagsResourceTypes`.
    pub resource_type: String,
    /// The metadata keys that identify a resource of this type, in addition to its OCID.
    pub metadata_keys: Option<Vec<String>>,
}

model! {
    BulkEditTagsResourceType {
        resource_type = "resourceType";
        metadata_keys = "metadataKeys";
    }
}
