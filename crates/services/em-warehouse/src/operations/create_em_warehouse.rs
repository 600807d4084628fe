// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an EM warehouse.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateEmWarehouse = POST "/emWarehouses";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_em_warehouse_details = json(models::CreateEmWarehouseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_em_warehouse, models::EmWarehouse, models::EmWarehouseLifecycleState);
        with_id("emWarehouseId", "id");
    }
}
