// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A data asset summary from amazon S3.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAssetSummaryFromAmazonS3 {
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
    /// The region.
    pub region: Option<String>,
    /// The default connection.
    pub default_connection: Option<models::ConnectionSummaryFromAmazonS3>,
}

model! {
    DataAssetSummaryFromAmazonS3, "modelType" = "AMAZON_S3_DATA_ASSET" {
        key = "key";
        model_version = "modelVersion";
        name = "name";
        description = "description";
        object_status = "objectStatus";
        identifier = "identifier";
        external_key = "externalKey";
        asset_properties = "assetProperties";
        native_type_system = "nativeTypeSystem";
        object_version = "objectVersion";
        parent_ref = "parentRef";
        metadata = "metadata";
        region = "region";
        default_connection = "defaultConnection";
    }
}
