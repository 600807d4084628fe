// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the EM warehouse to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeEmWarehouseCompartment = POST "/emWarehouses/{emWarehouseId}/actions/changeCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        em_warehouse_id = path "emWarehouseId" (String);
        change_em_warehouse_compartment_details = json(models::ChangeEmWarehouseCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_em_warehouse, models::EmWarehouse, models::EmWarehouseLifecycleState); }
}
