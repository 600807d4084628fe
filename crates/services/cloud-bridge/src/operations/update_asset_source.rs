// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the asset source.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAssetSource = PUT "/assetSources/{assetSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetSource/UpdateAssetSource";
    required {
        asset_source_id = path "assetSourceId" (String);
        update_asset_source_details = json(models::UpdateAssetSourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_asset_source, models::AssetSource, models::AssetSourceLifecycleState); }
}
