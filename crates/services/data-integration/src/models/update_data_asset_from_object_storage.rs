// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

use crate::models;

/// The fields to update in data asset from object storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataAssetFromObjectStorage {
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
    /// The OCI region.
    pub oci_region: Option<String>,
    /// The URL.
    pub url: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The default connection.
    pub default_connection: Option<models::UpdateConnectionFromObjectStorage>,
    cleared: Vec<String>,
}

update! {
    UpdateDataAssetFromObjectStorage, "modelType" = "ORACLE_OBJECT_STORAGE_DATA_ASSET" {
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
            oci_region = "ociRegion", with_oci_region(String), clear_oci_region;
            url = "url", with_url(String), clear_url;
            tenancy_id = "tenancyId", with_tenancy_id(String), clear_tenancy_id;
            namespace = "namespace", with_namespace(String), clear_namespace;
            default_connection = "defaultConnection",
                with_default_connection(models::UpdateConnectionFromObjectStorage),
                clear_default_connection;
        }
    }
}
