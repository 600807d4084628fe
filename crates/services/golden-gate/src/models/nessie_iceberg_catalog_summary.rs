// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a Nessie iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NessieIcebergCatalogSummary {
    /// The URL of the endpoint of the catalog.
    pub uri: String,
    /// The branch.
    pub branch: String,
}

model! {
    NessieIcebergCatalogSummary, "catalogType" = "NESSIE" {
        uri = "uri";
        branch = "branch";
    }
}
