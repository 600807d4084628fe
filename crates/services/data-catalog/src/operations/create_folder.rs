// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a folder.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateFolder = POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/folders",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Folder/CreateFolder";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        create_folder_details = json(models::CreateFolderDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Folder) }
    then {
        settled(get_folder, models::Folder, models::FolderLifecycleState);
        with_id("folderKey", "key");
    }
}
