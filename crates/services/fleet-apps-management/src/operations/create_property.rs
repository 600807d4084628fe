// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a property.
    ///
    /// The response has the header `etag`.
    CreateProperty = POST "/properties",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Property/CreateProperty";
    facts { with_retry_token(); }
    required {
        create_property_details = json(models::CreatePropertyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ModelProperty) }
    then {
        settled(get_property, models::ModelProperty, models::ModelPropertyLifecycleState);
        with_id("propertyId", "id");
    }
}
