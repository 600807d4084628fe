// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A repository ref.
    ///
    /// The field `refType` selects the variant.
    pub enum RepositoryRef by "refType" {
        Branch(models::RepositoryBranch) = "BRANCH", as_branch;
        Tag(models::RepositoryTag) = "TAG", as_tag;
    }
    shared {
        /// The name of the reference.
        ref_name = "refName", str, in Branch Tag;
        /// The full name of the reference, unique in the repository.
        full_ref_name = "fullRefName", str, in Branch Tag;
        /// The OCID of the repository.
        repository_id = "repositoryId", str, in Branch Tag;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Branch Tag;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Branch Tag;
    }
}
