// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sensitive type.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSensitiveType = POST "/sensitiveTypes",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveType/CreateSensitiveType";
    facts { with_retry_token(); }
    required {
        create_sensitive_type_details = json(models::CreateSensitiveTypeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SensitiveType) }
    then {
        settled(get_sensitive_type, models::SensitiveType, models::SensitiveTypeLifecycleState);
        with_id("sensitiveTypeId", "id");
    }
}
