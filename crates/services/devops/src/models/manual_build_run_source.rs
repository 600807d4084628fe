// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A manual build run source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualBuildRunSource {}

model! {
    ManualBuildRunSource, "sourceType" = "MANUAL" {}
}
