// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A default build runner shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultBuildRunnerShapeConfig {}

model! {
    DefaultBuildRunnerShapeConfig, "buildRunnerType" = "DEFAULT" {
        optional {}
    }
}
