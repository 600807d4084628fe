// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an asset.
    ///
    /// The response has the header `etag`.
    CreateAsset = POST "/assets",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Asset/CreateAsset";
    facts { with_retry_token(); }
    required {
        create_asset_details = json(models::CreateAssetDetails);
    }
    optional {
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
