// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, operation};

use crate::models;

operation! {
    /// Lists the delivery endpoints (the endpoints of payers that receive notifications from the
    /// service).
    ListDeliveryEndpoints = GET "/deliveryEndpoints",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-get.html";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the delivery endpoint.
        delivery_endpoint_id = query "deliveryEndpointId" (String);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by lifecycle state (case-insensitive).
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page, from 1 to 1000. The default is 10.
        limit = query "limit" (i64);
        /// Filters by message type, such as `ADT`.
        message_type = query "messageType" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default is `timeCreated`.
        sort_by = query "sortBy" (models::ListDeliveryEndpointsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::DeliveryEndpointCollection), items(Value = |page| page.items) }
}
