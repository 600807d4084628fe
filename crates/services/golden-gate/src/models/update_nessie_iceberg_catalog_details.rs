// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a Nessie iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNessieIcebergCatalogDetails {
    /// The URL of the endpoint of the catalog.
    pub uri: Option<String>,
    /// The branch.
    pub branch: Option<String>,
}

model! {
    UpdateNessieIcebergCatalogDetails, "catalogType" = "NESSIE" {
        optional {
            uri = "uri", with_uri(String);
            branch = "branch", with_branch(String);
        }
    }
}
