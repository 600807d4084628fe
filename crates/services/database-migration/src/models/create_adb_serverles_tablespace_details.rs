// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ADB serverles tablespace to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateADBServerlesTablespaceDetails {}

model! {
    CreateADBServerlesTablespaceDetails, "targetType" = "ADB_S_REMAP" {
        optional {}
    }
}
