// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of no iceberg storage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNoIcebergStorageDetails {}

model! {
    CreateNoIcebergStorageDetails, "storageType" = "NONE" {
        optional {}
    }
}
