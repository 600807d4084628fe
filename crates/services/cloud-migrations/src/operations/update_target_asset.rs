// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the target asset.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateTargetAsset = PUT "/targetAssets/{targetAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/TargetAsset/UpdateTargetAsset";
    facts { with_retry_token(); }
    required {
        target_asset_id = path "targetAssetId" (String);
        update_target_asset_details = json(models::UpdateTargetAssetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_target_asset, models::TargetAsset, models::TargetAssetLifecycleState); }
}
