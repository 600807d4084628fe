// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Data asset summary from object storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAssetSummaryFromObjectStorage {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The external key of the object.
    pub external_key: Option<String>,
    /// The additional properties of the data asset.
    pub asset_properties: Option<BTreeMap<String, String>>,
    /// The native type system.
    pub native_type_system: Option<models::TypeSystem>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The OCI region.
    pub oci_region: Option<String>,
    /// The URL.
    pub url: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The default connection.
    pub default_connection: Option<models::ConnectionSummaryFromObjectStorage>,
}

model! {
    DataAssetSummaryFromObjectStorage, "modelType" = "ORACLE_OBJECT_STORAGE_DATA_ASSET" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            external_key = "externalKey", with_external_key(String);
            asset_properties = "assetProperties", with_asset_properties({String});
            native_type_system = "nativeTypeSystem", with_native_type_system(models::TypeSystem);
            object_version = "objectVersion", with_object_version(i64);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            metadata = "metadata", with_metadata(models::ObjectMetadata);
            oci_region = "ociRegion", with_oci_region(String);
            url = "url", with_url(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
            namespace = "namespace", with_namespace(String);
            default_connection = "defaultConnection",
                with_default_connection(models::ConnectionSummaryFromObjectStorage);
        }
    }
}
