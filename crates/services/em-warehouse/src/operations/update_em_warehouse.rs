// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the EM warehouse.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateEmWarehouse = PUT "/emWarehouses/{emWarehouseId}";
    facts { without_default_retry(); }
    required {
        em_warehouse_id = path "emWarehouseId" (String);
        update_em_warehouse_details = json(models::UpdateEmWarehouseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_em_warehouse, models::EmWarehouse, models::EmWarehouseLifecycleState); }
}
