// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a folder tag.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateFolderTag =
        POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/folders/{folderKey}/tags",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/FolderTag/CreateFolderTag";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        folder_key = path "folderKey" (String);
        create_tag_details = json(models::CreateTagDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FolderTag) }
    then {
        settled(get_folder_tag, models::FolderTag, models::FolderTagLifecycleState);
        with_id("tagKey", "key");
    }
}
