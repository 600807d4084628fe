// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A bulk edit resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditResource {
    /// The OCID of the resource.
    pub id: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The metadata.
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
