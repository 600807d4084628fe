// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an or update git ref to create.
    ///
    /// The field `refType` selects the variant.
    pub enum CreateOrUpdateGitRefDetails by "refType", sent {
        Branch(models::CreateOrUpdateGitBranchDetails) = "BRANCH", as_branch;
        Tag(models::CreateOrUpdateGitTagDetails) = "TAG", as_tag;
    }
    shared {
        /// The name of the reference.
        ref_name = "refName", str, in Branch Tag;
    }
}
