// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the EM warehouse.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetEmWarehouse = GET "/emWarehouses/{emWarehouseId}";
    facts { without_default_retry(); }
    required {
        em_warehouse_id = path "emWarehouseId" (String);
    }
    returns { json(models::EmWarehouse), state(models::EmWarehouseLifecycleState) }
}
