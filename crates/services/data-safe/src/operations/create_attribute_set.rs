// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an attribute set.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateAttributeSet = POST "/attributeSets",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AttributeSet/CreateAttributeSet";
    facts { with_retry_token(); }
    required {
        create_attribute_set_details = json(models::CreateAttributeSetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AttributeSet) }
    then {
        settled(get_attribute_set, models::AttributeSet, models::AttributeSetLifecycleState);
        with_id("attributeSetId", "id");
    }
}
