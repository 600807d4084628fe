// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an operations insights warehouse user.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOperationsInsightsWarehouseUser = POST "/operationsInsightsWarehouseUsers",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouseUsers/CreateOperationsInsightsWarehouseUser";
    facts {
        with_retry_token();
        with_secret_fields(&["connectionPassword"]);
    }
    required {
        create_operations_insights_warehouse_user_details =
            json(models::CreateOperationsInsightsWarehouseUserDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OperationsInsightsWarehouseUser) }
    then {
        settled(get_operations_insights_warehouse_user, models::OperationsInsightsWarehouseUser,
            models::OperationsInsightsWarehouseUserLifecycleState);
        with_id("operationsInsightsWarehouseUserId", "id");
    }
}
