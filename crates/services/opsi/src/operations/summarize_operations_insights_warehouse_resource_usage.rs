// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the operations insights warehouse resource usage.
    ///
    /// The response has the header `etag`.
    SummarizeOperationsInsightsWarehouseResourceUsage =
        GET "/operationsInsightsWarehouses/{operationsInsightsWarehouseId}/resourceUsageSummary",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouses/SummarizeOperationsInsightsWarehouseResourceUsage";
    required {
        operations_insights_warehouse_id = path "operationsInsightsWarehouseId" (String);
    }
    returns {
        json(models::SummarizeOperationsInsightsWarehouseResourceUsageAggregation),
        state(models::SummarizeOperationsInsightsWarehouseResourceUsageAggregationLifecycleState),
    }
}
