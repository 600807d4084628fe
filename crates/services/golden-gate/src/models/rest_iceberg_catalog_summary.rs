// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a REST iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestIcebergCatalogSummary {
    /// The URL of the endpoint of the catalog.
    pub uri: String,
    /// The OCID of the secret with the configuration file of additional properties for the REST
    /// catalog.
    pub properties_secret_id: Option<String>,
}

model! {
    RestIcebergCatalogSummary, "catalogType" = "REST" {
        uri = "uri";
        properties_secret_id = "propertiesSecretId";
    }
}
