// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a merge pull request to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateMergePullRequestDetails {}

model! {
    ValidateMergePullRequestDetails, "actionType" = "VALIDATE" {
        optional {}
    }
}
