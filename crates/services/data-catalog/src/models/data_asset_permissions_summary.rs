// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of data asset permissions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAssetPermissionsSummary {
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The permissions of the user.
    pub user_permissions: Option<Vec<String>>,
}

model! {
    DataAssetPermissionsSummary {
        data_asset_key = "dataAssetKey";
        user_permissions = "userPermissions";
    }
}
