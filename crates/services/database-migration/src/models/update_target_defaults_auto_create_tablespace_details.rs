// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a target defaults auto create tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDefaultsAutoCreateTablespaceDetails {}

model! {
    UpdateTargetDefaultsAutoCreateTablespaceDetails, "targetType" = "TARGET_DEFAULTS_AUTOCREATE" {
        optional {}
    }
}
