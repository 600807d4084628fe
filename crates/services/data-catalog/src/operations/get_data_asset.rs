// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data asset.
    ///
    /// The response has the header `etag`.
    GetDataAsset = GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/DataAsset/GetDataAsset";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetDataAssetField]);
    }
    returns { json(models::DataAsset), state(models::DataAssetLifecycleState) }
}
