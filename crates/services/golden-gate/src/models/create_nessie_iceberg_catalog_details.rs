// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a Nessie iceberg catalog to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNessieIcebergCatalogDetails {
    /// The URL of the endpoint of the catalog.
    pub uri: String,
    /// The branch.
    pub branch: String,
}

model! {
    CreateNessieIcebergCatalogDetails, "catalogType" = "NESSIE" {
        required {
            uri = "uri", with_uri(String);
            branch = "branch", with_branch(String);
        }
    }
}
