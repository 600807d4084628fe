// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a custom property.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCustomProperty = POST "/catalogs/{catalogId}/namespaces/{namespaceId}/customProperties",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CustomProperty/CreateCustomProperty";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        namespace_id = path "namespaceId" (String);
        create_custom_property_details = json(models::CreateCustomPropertyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CustomProperty) }
    then {
        settled(get_custom_property, models::CustomProperty, models::CustomPropertyLifecycleState);
        with_id("customPropertyKey", "key");
    }
}
