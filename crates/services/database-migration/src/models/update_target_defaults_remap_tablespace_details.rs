// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a target defaults remap tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDefaultsRemapTablespaceDetails {}

model! {
    UpdateTargetDefaultsRemapTablespaceDetails, "targetType" = "TARGET_DEFAULTS_REMAP" {
        optional {}
    }
}
