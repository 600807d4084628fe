// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the folder.
    ///
    /// The response has the header `etag`.
    GetFolder = GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/folders/{folderKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Folder/GetFolder";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        folder_key = path "folderKey" (String);
    }
    optional {
        /// Whether the response includes the related objects and their relationships.
        is_include_object_relationships = query "isIncludeObjectRelationships" (bool);
        /// The fields to return.
        fields = query_each "fields" ([models::GetFolderField]);
    }
    returns { json(models::Folder), state(models::FolderLifecycleState) }
}
