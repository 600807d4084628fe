// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an asset source.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateAssetSource = POST "/assetSources",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetSource/CreateAssetSource";
    facts { with_retry_token(); }
    required {
        create_asset_source_details = json(models::CreateAssetSourceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AssetSource) }
    then {
        settled(get_asset_source, models::AssetSource, models::AssetSourceLifecycleState);
        with_id("assetSourceId", "id");
    }
}
