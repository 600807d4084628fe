// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object to delete in a batch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteObjectIdentifier {
    /// The name of the object. It can contain slashes.
    pub object_name: String,
    /// The etag of the object to delete. The object is deleted only if it still has this etag.
    pub if_match: Option<String>,
}

model! {
    BatchDeleteObjectIdentifier {
        required {
            object_name = "objectName", with_object_name(String);
        }
        optional {
            if_match = "ifMatch", with_if_match(String);
        }
    }
}
