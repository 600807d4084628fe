// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An all targets selected.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllTargetsSelected {}

model! {
    AllTargetsSelected, "kind" = "ALL" {
        optional {}
    }
}
