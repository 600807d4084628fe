// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// No iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoIcebergStorage {}

model! {
    NoIcebergStorage, "storageType" = "NONE" {}
}
