// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Authentication with IAM for callers at the prediction endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIamAuthConfigurationCreateDetails {}

model! {
    CreateIamAuthConfigurationCreateDetails, "type" = "IAM" {
        optional {}
    }
}
