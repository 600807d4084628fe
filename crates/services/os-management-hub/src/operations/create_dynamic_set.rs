// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dynamic set.
    ///
    /// The response has the header `etag`.
    CreateDynamicSet = POST "/dynamicSets",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/DynamicSet/CreateDynamicSet";
    facts { with_retry_token(); }
    required {
        create_dynamic_set_details = json(models::CreateDynamicSetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DynamicSet) }
    then {
        settled(get_dynamic_set, models::DynamicSet, models::DynamicSetLifecycleState);
        with_id("dynamicSetId", "id");
    }
}
