// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection validation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionValidationDetails {
    /// The data asset.
    pub data_asset: Option<models::CreateDataAssetDetails>,
    /// The connection.
    pub connection: Option<models::CreateConnectionDetails>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
}

model! {
    CreateConnectionValidationDetails {
        optional {
            data_asset = "dataAsset", with_data_asset(models::CreateDataAssetDetails);
            connection = "connection", with_connection(models::CreateConnectionDetails);
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
        }
    }
}
