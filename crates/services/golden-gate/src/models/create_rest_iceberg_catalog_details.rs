// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a REST iceberg catalog to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRestIcebergCatalogDetails {
    /// The URL of the endpoint of the catalog.
    pub uri: String,
    /// The OCID of the secret with the configuration file of additional properties for the REST
    /// catalog.
    pub properties_secret_id: Option<String>,
    /// The properties.
    pub properties: Option<Secret>,
}

model! {
    CreateRestIcebergCatalogDetails, "catalogType" = "REST" {
        required {
            uri = "uri", with_uri(String);
        }
        optional {
            properties_secret_id = "propertiesSecretId", with_properties_secret_id(String);
            properties = "properties", with_properties(Secret);
        }
    }
}
