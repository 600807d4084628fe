// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the operations insights warehouse user.
    ///
    /// The response has the header `etag`.
    GetOperationsInsightsWarehouseUser =
        GET "/operationsInsightsWarehouseUsers/{operationsInsightsWarehouseUserId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouseUsers/GetOperationsInsightsWarehouseUser";
    facts { with_secret_fields(&["connectionPassword"]); }
    required {
        operations_insights_warehouse_user_id = path "operationsInsightsWarehouseUserId" (String);
    }
    returns {
        json(models::OperationsInsightsWarehouseUser),
        state(models::OperationsInsightsWarehouseUserLifecycleState),
    }
}
