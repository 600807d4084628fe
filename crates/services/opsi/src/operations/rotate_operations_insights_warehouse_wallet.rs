// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rotates the operations insights warehouse wallet.
    ///
    /// The response has the header `opc-work-request-id`.
    RotateOperationsInsightsWarehouseWallet =
        POST "/operationsInsightsWarehouses/{operationsInsightsWarehouseId}/actions/rotateWarehouseWallet",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouses/RotateOperationsInsightsWarehouseWallet";
    required {
        operations_insights_warehouse_id = path "operationsInsightsWarehouseId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_operations_insights_warehouse, models::OperationsInsightsWarehouse,
            models::OperationsInsightsWarehouseLifecycleState);
    }
}
