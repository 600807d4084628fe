// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an ADB serverles tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateADBServerlesTablespaceDetails {}

model! {
    UpdateADBServerlesTablespaceDetails, "targetType" = "ADB_S_REMAP" {
        optional {}
    }
}
