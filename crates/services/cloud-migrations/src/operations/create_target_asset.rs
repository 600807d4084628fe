// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a target asset.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateTargetAsset = POST "/targetAssets",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/TargetAsset/CreateTargetAsset";
    facts { with_retry_token(); }
    required {
        create_target_asset_details = json(models::CreateTargetAssetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TargetAsset) }
    then {
        settled(get_target_asset, models::TargetAsset, models::TargetAssetLifecycleState);
        with_id("targetAssetId", "id");
    }
}
