// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the asset tags.
    ///
    /// The response has the header `etag`.
    ChangeAssetTags = POST "/assets/{assetId}/actions/changeTags",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Asset/ChangeAssetTags";
    facts { with_retry_token(); }
    required {
        asset_id = path "assetId" (String);
        change_asset_tags_details = json(models::ChangeAssetTagsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Asset) }
    then {
        settled(get_asset, models::Asset, models::AssetLifecycleState);
        with_id("assetId", "id");
    }
}
