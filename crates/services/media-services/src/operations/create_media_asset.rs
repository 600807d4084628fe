// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a media asset.
    ///
    /// The response has the header `etag`.
    CreateMediaAsset = POST "/mediaAssets",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAsset/CreateMediaAsset";
    facts { with_retry_token(); }
    required {
        create_media_asset_details = json(models::CreateMediaAssetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MediaAsset) }
    then {
        settled(get_media_asset, models::MediaAsset, models::MediaAssetLifecycleState);
        with_id("mediaAssetId", "id");
    }
}
