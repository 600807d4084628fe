// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an or update protected branch to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateProtectedBranchDetails {
    /// The name of the branch.
    pub branch_name: String,
    /// The levels of protection for the branch.
    pub protection_levels: Option<Vec<models::OrUpdateProtectedBranchProtectionLevel>>,
}

model! {
    CreateOrUpdateProtectedBranchDetails {
        required {
            branch_name = "branchName", with_branch_name(String);
        }
        optional {
            protection_levels = "protectionLevels",
                with_protection_levels([models::OrUpdateProtectedBranchProtectionLevel]);
        }
    }
}
