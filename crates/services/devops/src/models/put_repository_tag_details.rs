// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a repository tag to put.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutRepositoryTagDetails {
    /// The SHA-1 hash of the object that the tag points to.
    pub object_id: String,
}

model! {
    PutRepositoryTagDetails, "refType" = "TAG" {
        required {
            object_id = "objectId", with_object_id(String);
        }
    }
}
