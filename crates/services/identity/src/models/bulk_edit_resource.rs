// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A resource with tags to edit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditResource {
    /// The OCID of the resource.
    pub id: String,
    /// The resource type, as returned by `ListBulkEditTagsResourceTypes`.
    pub resource_type: String,
    /// Additional metadata that identifies the resource, such as `namespaceName` and `bucketName`
    /// for a bucket.
    pub metadata: Option<BTreeMap<String, String>>,
}

model! {
    BulkEditResource {
        required {
            id = "id", with_id(String);
            resource_type = "resourceType", with_resource_type(String);
        }
        optional {
            metadata = "metadata", with_metadata({String});
        }
    }
}
