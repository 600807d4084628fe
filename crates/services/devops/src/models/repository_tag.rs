// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A repository tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryTag {
    /// The name of the reference.
    pub ref_name: String,
    /// The full name of the reference, unique in the repository.
    pub full_ref_name: String,
    /// The OCID of the repository.
    pub repository_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The SHA-1 hash of the object that the tag points to.
    pub object_id: String,
}

model! {
    RepositoryTag, "refType" = "TAG" {
        ref_name = "refName";
        full_ref_name = "fullRefName";
        repository_id = "repositoryId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        object_id = "objectId";
    }
}
