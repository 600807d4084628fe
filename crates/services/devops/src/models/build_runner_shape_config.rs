// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A build runner shape configuration.
    ///
    /// The field `buildRunnerType` selects the variant.
    pub enum BuildRunnerShapeConfig by "buildRunnerType" {
        Custom(models::CustomBuildRunnerShapeConfig) = "CUSTOM", as_custom;
        Default(models::DefaultBuildRunnerShapeConfig) = "DEFAULT", as_default;
    }
}
