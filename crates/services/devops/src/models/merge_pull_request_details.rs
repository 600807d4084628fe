// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a pull request to merge.
    ///
    /// The field `actionType` selects the variant.
    pub enum MergePullRequestDetails by "actionType", sent {
        Execute(models::ExecuteMergePullRequestDetails) = "EXECUTE", as_execute;
        Validate(models::ValidateMergePullRequestDetails) = "VALIDATE", as_validate;
    }
}
