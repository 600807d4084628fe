// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM data center.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmDataCenter {
    /// The comment.
    pub comment: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether the data center is local.
    pub is_local: Option<bool>,
    /// The type of the quota mode.
    pub quota_mode_type: Option<models::OlvmDataCenterQuotaModeType>,
    /// The status of the data center.
    pub data_center_status: Option<models::OlvmDataCenterDataCenterStatus>,
    /// The format of the storage domain.
    pub storage_format: Option<models::OlvmDataCenterStorageFormat>,
    /// The supported versions.
    pub supported_versions: Option<Vec<models::OlvmVersion>>,
    /// The version.
    pub version: Option<models::OlvmVersion>,
}

model! {
    OlvmDataCenter {
        comment = "comment";
        description = "description";
        id = "id";
        name = "name";
        is_local = "isLocal";
        quota_mode_type = "quotaModeType";
        data_center_status = "dataCenterStatus";
        storage_format = "storageFormat";
        supported_versions = "supportedVersions";
        version = "version";
    }
}
