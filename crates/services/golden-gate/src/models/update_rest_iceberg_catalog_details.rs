// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in a REST iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRestIcebergCatalogDetails {
    /// The URL of the endpoint of the catalog.
    pub uri: Option<String>,
    /// The OCID of the secret with the configuration file of additional properties for the REST
    /// catalog.
    pub properties_secret_id: Option<String>,
    /// The properties.
    pub properties: Option<Secret>,
}

model! {
    UpdateRestIcebergCatalogDetails, "catalogType" = "REST" {
        optional {
            uri = "uri", with_uri(String);
            properties_secret_id = "propertiesSecretId", with_properties_secret_id(String);
            properties = "properties", with_properties(Secret);
        }
    }
}
