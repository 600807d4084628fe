// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data asset tag.
    ///
    /// The response has the header `etag`.
    GetDataAssetTag = GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/tags/{tagKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/DataAssetTag/GetDataAssetTag";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        tag_key = path "tagKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetDataAssetTagField]);
    }
    returns { json(models::DataAssetTag), state(models::DataAssetTagLifecycleState) }
}
