// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IAM authentication mode.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamAuthenticationMode {}

model! {
    IamAuthenticationMode, "authenticationType" = "IAM" {
        optional {}
    }
}
