// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, update};

use crate::models;

/// The fields to update in a data asset from adwc.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataAssetFromAdwc {
    /// The key of the object.
    pub key: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The external key of the object.
    pub external_key: Option<String>,
    /// The additional properties of the data asset.
    pub asset_properties: Option<BTreeMap<String, String>>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The class name of the database driver.
    pub driver_class: Option<String>,
    /// The content of the credential file from the wallet.
    pub credential_file_content: Option<Secret>,
    /// The secret that contains the wallet.
    pub wallet_secret: Option<models::SensitiveAttribute>,
    /// The secret that contains the password of the wallet.
    pub wallet_password_secret: Option<models::SensitiveAttribute>,
    /// The ID of the region.
    pub region_id: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the Autonomous Database.
    pub autonomous_db_id: Option<String>,
    /// The default connection.
    pub default_connection: Option<models::UpdateConnectionFromAdwc>,
    cleared: Vec<String>,
}

update! {
    UpdateDataAssetFromAdwc, "modelType" = "ORACLE_ADWC_DATA_ASSET" {
        required {
            key = "key", with_key(String);
            object_version = "objectVersion", with_object_version(i64);
        }
        optional {
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            identifier = "identifier", with_identifier(String), clear_identifier;
            external_key = "externalKey", with_external_key(String), clear_external_key;
            asset_properties = "assetProperties", with_asset_properties({String}),
                clear_asset_properties;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
            service_name = "serviceName", with_service_name(String), clear_service_name;
            driver_class = "driverClass", with_driver_class(String), clear_driver_class;
            credential_file_content = "credentialFileContent", with_credential_file_content(Secret),
                clear_credential_file_content;
            wallet_secret = "walletSecret", with_wallet_secret(models::SensitiveAttribute),
                clear_wallet_secret;
            wallet_password_secret = "walletPasswordSecret",
                with_wallet_password_secret(models::SensitiveAttribute),
                clear_wallet_password_secret;
            region_id = "regionId", with_region_id(String), clear_region_id;
            tenancy_id = "tenancyId", with_tenancy_id(String), clear_tenancy_id;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            autonomous_db_id = "autonomousDbId", with_autonomous_db_id(String),
                clear_autonomous_db_id;
            default_connection = "defaultConnection",
                with_default_connection(models::UpdateConnectionFromAdwc), clear_default_connection;
        }
    }
}
