// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource type that supports bulk moves or deletions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActionResourceType {
    /// The name of the resource type.
    pub name: String,
    /// The metadata keys that identify a resource of this type, in addition to its OCID.
    pub metadata_keys: Option<Vec<String>>,
}

model! {
    BulkActionResourceType {
        name = "name";
        metadata_keys = "metadataKeys";
    }
}
