// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the operations insights warehouse user.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOperationsInsightsWarehouseUser =
        PUT "/operationsInsightsWarehouseUsers/{operationsInsightsWarehouseUserId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsWarehouseUsers/UpdateOperationsInsightsWarehouseUser";
    facts { with_secret_fields(&["connectionPassword"]); }
    required {
        operations_insights_warehouse_user_id = path "operationsInsightsWarehouseUserId" (String);
        update_operations_insights_warehouse_user_details =
            json(models::UpdateOperationsInsightsWarehouseUserDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_operations_insights_warehouse_user, models::OperationsInsightsWarehouseUser,
            models::OperationsInsightsWarehouseUserLifecycleState);
    }
}
