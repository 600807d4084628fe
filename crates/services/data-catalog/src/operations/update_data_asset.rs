// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the data asset.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDataAsset = PUT "/catalogs/{catalogId}/dataAssets/{dataAssetKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/DataAsset/UpdateDataAsset";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        update_data_asset_details = json(models::UpdateDataAssetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DataAsset) }
    then { settled(get_data_asset, models::DataAsset, models::DataAssetLifecycleState); }
}
