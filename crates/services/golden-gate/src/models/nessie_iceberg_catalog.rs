// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Nessie iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NessieIcebergCatalog {
    /// The URL of the endpoint of the catalog.
    pub uri: String,
    /// The branch.
    pub branch: String,
}

model! {
    NessieIcebergCatalog, "catalogType" = "NESSIE" {
        uri = "uri";
        branch = "branch";
    }
}
