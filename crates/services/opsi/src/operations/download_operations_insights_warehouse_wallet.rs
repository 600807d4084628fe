// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the operations insights warehouse wallet.
    ///
    /// The response has the headers `etag` and `last-modified`.
    DownloadOperationsInsightsWarehouseWallet =
        POST "/operationsInsightsWarehouses/{operationsInsightsWarehouseId}/actions/downloadWarehouseWallet",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouses/DownloadOperationsInsightsWarehouseWallet";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        with_retry_token();
        with_secret_fields(&["operationsInsightsWarehouseWalletPassword"]);
    }
    required {
        operations_insights_warehouse_id = path "operationsInsightsWarehouseId" (String);
        download_operations_insights_warehouse_wallet_details =
            json(models::DownloadOperationsInsightsWarehouseWalletDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then {
        settled(get_operations_insights_warehouse, models::OperationsInsightsWarehouse,
            models::OperationsInsightsWarehouseLifecycleState);
    }
}
