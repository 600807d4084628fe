// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an or update git tag to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateGitTagDetails {
    /// The name of the reference.
    pub ref_name: String,
    /// The SHA-1 hash of the object that the tag points to.
    pub object_id: String,
}

model! {
    CreateOrUpdateGitTagDetails, "refType" = "TAG" {
        required {
            ref_name = "refName", with_ref_name(String);
            object_id = "objectId", with_object_id(String);
        }
    }
}
