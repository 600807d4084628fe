// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of no iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoIcebergStorageSummary {}

model! {
    NoIcebergStorageSummary, "storageType" = "NONE" {}
}
