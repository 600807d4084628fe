// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection.
    ///
    /// The response has the header `etag`.
    GetConnection =
        GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/connections/{connectionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Connection/GetConnection";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        connection_key = path "connectionKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetConnectionField]);
    }
    returns { json(models::Connection), state(models::ConnectionLifecycleState) }
}
