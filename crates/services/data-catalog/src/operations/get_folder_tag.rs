// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the folder tag.
    ///
    /// The response has the header `etag`.
    GetFolderTag =
        GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/folders/{folderKey}/tags/{tagKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/FolderTag/GetFolderTag";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        folder_key = path "folderKey" (String);
        tag_key = path "tagKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetFolderTagField]);
    }
    returns { json(models::FolderTag), state(models::FolderTagLifecycleState) }
}

/// The required arguments of [`GetFolderTag`].
#[derive(Debug, Clone)]
pub struct GetFolderTagArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the data asset.
    pub data_asset_key: &'a str,
    /// The key of the folder.
    pub folder_key: &'a str,
    /// The key of the tag.
    pub tag_key: &'a str,
}
