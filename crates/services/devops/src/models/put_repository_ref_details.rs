// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a repository ref to put.
    ///
    /// The field `refType` selects the variant.
    pub enum PutRepositoryRefDetails by "refType", sent {
        Branch(models::PutRepositoryBranchDetails) = "BRANCH", as_branch;
        Tag(models::PutRepositoryTagDetails) = "TAG", as_tag;
    }
}
