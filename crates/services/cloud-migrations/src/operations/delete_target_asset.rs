// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the target asset.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteTargetAsset = DELETE "/targetAssets/{targetAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/TargetAsset/DeleteTargetAsset";
    required {
        target_asset_id = path "targetAssetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_target_asset); }
}
