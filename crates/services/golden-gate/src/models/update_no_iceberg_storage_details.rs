// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in no iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNoIcebergStorageDetails {}

model! {
    UpdateNoIcebergStorageDetails, "storageType" = "NONE" {
        optional {}
    }
}
