// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a protected branch to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteProtectedBranchDetails {
    /// The name of the branch.
    pub branch_name: String,
}

model! {
    DeleteProtectedBranchDetails {
        required {
            branch_name = "branchName", with_branch_name(String);
        }
    }
}
