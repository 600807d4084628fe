// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the asset source.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteAssetSource = DELETE "/assetSources/{assetSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetSource/DeleteAssetSource";
    required {
        asset_source_id = path "assetSourceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_asset_source); }
}
