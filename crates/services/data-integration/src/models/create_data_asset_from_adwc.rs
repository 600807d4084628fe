// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

use crate::models;

/// The details of a data asset from adwc to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAssetFromAdwc {
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
    pub default_connection: Option<models::CreateConnectionFromAdwc>,
    /// The data asset used for staging.
    pub staging_data_asset: Option<models::DataAsset>,
    /// The connection to the staging data asset.
    pub staging_connection: Option<models::Connection>,
    /// The schema of the bucket.
    pub bucket_schema: Option<models::Schema>,
}

model! {
    CreateDataAssetFromAdwc, "modelType" = "ORACLE_ADWC_DATA_ASSET" {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
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
            credential_file_content = "credentialFileContent", with_credential_file_content(Secret);
            wallet_secret = "walletSecret", with_wallet_secret(models::SensitiveAttribute);
            wallet_password_secret = "walletPasswordSecret",
                with_wallet_password_secret(models::SensitiveAttribute);
            region_id = "regionId", with_region_id(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            autonomous_db_id = "autonomousDbId", with_autonomous_db_id(String);
            default_connection = "defaultConnection",
                with_default_connection(models::CreateConnectionFromAdwc);
            staging_data_asset = "stagingDataAsset", with_staging_data_asset(models::DataAsset);
            staging_connection = "stagingConnection", with_staging_connection(models::Connection);
            bucket_schema = "bucketSchema", with_bucket_schema(models::Schema);
        }
    }
}
