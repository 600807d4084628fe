// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A protected branch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectedBranch {
    /// The name of the branch.
    pub branch_name: String,
    /// The levels of protection for the branch.
    pub protection_levels: Vec<models::ProtectedBranchProtectionLevel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ProtectedBranch {
        branch_name = "branchName";
        protection_levels = "protectionLevels";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
