// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a data asset from lake to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAssetFromLake {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: String,
    /// The external key of the object.
    pub external_key: Option<String>,
    /// The additional properties of the data asset.
    pub asset_properties: Option<BTreeMap<String, String>>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    /// The OCID of the lake.
    pub lake_id: String,
    /// The ID of the metastore.
    pub metastore_id: Option<String>,
    /// The proxy endpoint of the lake.
    pub lake_proxy_endpoint: Option<String>,
    /// The default connection.
    pub default_connection: models::CreateConnectionFromLake,
}

model! {
    CreateDataAssetFromLake, "modelType" = "LAKE_DATA_ASSET" {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            lake_id = "lakeId", with_lake_id(String);
            default_connection = "defaultConnection",
                with_default_connection(models::CreateConnectionFromLake);
        }
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            description = "description", with_description(String);
            object_status = "objectStatus", with_object_status(i64);
            external_key = "externalKey", with_external_key(String);
            asset_properties = "assetProperties", with_asset_properties({String});
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
            metastore_id = "metastoreId", with_metastore_id(String);
            lake_proxy_endpoint = "lakeProxyEndpoint", with_lake_proxy_endpoint(String);
        }
    }
}
