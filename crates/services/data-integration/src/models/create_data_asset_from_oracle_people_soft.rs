// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a data asset from Oracle people soft to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAssetFromOraclePeopleSoft {
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
    /// The host name.
    pub host: String,
    /// The port.
    pub port: String,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The class name of the database driver.
    pub driver_class: Option<String>,
    /// The system identifier (SID) of the database or database instance.
    pub sid: Option<String>,
    /// The secret that contains the wallet.
    pub wallet_secret: Option<models::SensitiveAttribute>,
    /// The secret that contains the password of the wallet.
    pub wallet_password_secret: Option<models::SensitiveAttribute>,
    /// The default connection.
    pub default_connection: models::CreateConnectionFromOraclePeopleSoft,
}

model! {
    CreateDataAssetFromOraclePeopleSoft, "modelType" = "ORACLE_PEOPLESOFT_DATA_ASSET" {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            host = "host", with_host(String);
            port = "port", with_port(String);
            default_connection = "defaultConnection",
                with_default_connection(models::CreateConnectionFromOraclePeopleSoft);
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
            service_name = "serviceName", with_service_name(String);
            driver_class = "driverClass", with_driver_class(String);
            sid = "sid", with_sid(String);
            wallet_secret = "walletSecret", with_wallet_secret(models::SensitiveAttribute);
            wallet_password_secret = "walletPasswordSecret",
                with_wallet_password_secret(models::SensitiveAttribute);
        }
    }
}
