// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A resource to move or delete in bulk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActionResource {
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
    /// The resource type, as returned by `ListBulkActionResourceTypes`.
    pub entity_type: String,
    /// Additional metadata that identifies the resource, such as `namespaceName` and `bucketName`
    /// for a bucket.
    pub metadata: Option<BTreeMap<String, String>>,
}

model! {
    BulkActionResource {
        required {
            identifier = "identifier", with_identifier(String);
            entity_type = "entityType", with_entity_type(String);
        }
        optional {
            metadata = "metadata", with_metadata({String});
        }
    }
}
