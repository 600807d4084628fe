// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Polaris iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolarisIcebergCatalog {
    /// The URL of the endpoint of the catalog.
    pub uri: String,
    /// The name.
    pub name: String,
    /// The client ID.
    pub client_id: String,
    /// The OCID of the secret that contains the client secret.
    pub client_secret_secret_id: Option<String>,
    /// The Snowflake role for access to Polaris.
    pub principal_role: String,
}

model! {
    PolarisIcebergCatalog, "catalogType" = "POLARIS" {
        uri = "uri";
        name = "name";
        client_id = "clientId";
        client_secret_secret_id = "clientSecretSecretId";
        principal_role = "principalRole";
    }
}
