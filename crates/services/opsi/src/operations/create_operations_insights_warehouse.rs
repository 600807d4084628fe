// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an operations insights warehouse.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOperationsInsightsWarehouse = POST "/operationsInsightsWarehouses",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouses/CreateOperationsInsightsWarehouse";
    facts { with_retry_token(); }
    required {
        create_operations_insights_warehouse_details =
            json(models::CreateOperationsInsightsWarehouseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OperationsInsightsWarehouse) }
    then {
        settled(get_operations_insights_warehouse, models::OperationsInsightsWarehouse,
            models::OperationsInsightsWarehouseLifecycleState);
        with_id("operationsInsightsWarehouseId", "id");
    }
}
