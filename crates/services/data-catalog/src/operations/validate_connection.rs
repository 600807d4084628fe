// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the connection.
    ///
    /// The response has the header `etag`.
    ValidateConnection =
        POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/actions/validateConnection",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/DataAsset/ValidateConnection";
    facts { with_retry_token(); }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        validate_connection_details = json(models::ValidateConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ValidateConnectionResult) }
}
