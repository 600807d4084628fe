// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the folder.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateFolder = PUT "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/folders/{folderKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Folder/UpdateFolder";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        folder_key = path "folderKey" (String);
        update_folder_details = json(models::UpdateFolderDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Folder) }
    then { settled(get_folder, models::Folder, models::FolderLifecycleState); }
}
