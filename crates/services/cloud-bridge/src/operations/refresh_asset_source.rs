// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the asset source.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshAssetSource = POST "/assetSources/{assetSourceId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetSource/RefreshAssetSource";
    facts { with_retry_token(); }
    required {
        asset_source_id = path "assetSourceId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_asset_source, models::AssetSource, models::AssetSourceLifecycleState); }
}
