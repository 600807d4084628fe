// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in a Polaris iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePolarisIcebergCatalogDetails {
    /// The URL of the endpoint of the catalog.
    pub uri: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The client ID.
    pub client_id: Option<String>,
    /// The OCID of the secret that contains the client secret.
    pub client_secret_secret_id: Option<String>,
    /// The client secret.
    pub client_secret: Option<Secret>,
    /// The Snowflake role for access to Polaris.
    pub principal_role: Option<String>,
}

model! {
    UpdatePolarisIcebergCatalogDetails, "catalogType" = "POLARIS" {
        optional {
            uri = "uri", with_uri(String);
            name = "name", with_name(String);
            client_id = "clientId", with_client_id(String);
            client_secret_secret_id = "clientSecretSecretId", with_client_secret_secret_id(String);
            client_secret = "clientSecret", with_client_secret(Secret);
            principal_role = "principalRole", with_principal_role(String);
        }
    }
}
