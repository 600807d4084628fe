// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a connection.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateConnection = POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/connections",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Connection/CreateConnection";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        create_connection_details = json(models::CreateConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Connection) }
    then {
        settled(get_connection, models::Connection, models::ConnectionLifecycleState);
        with_id("connectionKey", "key");
    }
}
