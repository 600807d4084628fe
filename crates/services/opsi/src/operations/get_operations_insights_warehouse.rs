// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the operations insights warehouse.
    ///
    /// The response has the header `etag`.
    GetOperationsInsightsWarehouse =
        GET "/operationsInsightsWarehouses/{operationsInsightsWarehouseId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouses/GetOperationsInsightsWarehouse";
    required {
        operations_insights_warehouse_id = path "operationsInsightsWarehouseId" (String);
    }
    returns {
        json(models::OperationsInsightsWarehouse),
        state(models::OperationsInsightsWarehouseLifecycleState),
    }
}
