// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sensitive type group.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSensitiveTypeGroup = POST "/sensitiveTypeGroups",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypeGroup/CreateSensitiveTypeGroup";
    facts { with_retry_token(); }
    required {
        create_sensitive_type_group_details = json(models::CreateSensitiveTypeGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SensitiveTypeGroup) }
    then {
        settled(get_sensitive_type_group, models::SensitiveTypeGroup,
            models::SensitiveTypeGroupLifecycleState);
        with_id("sensitiveTypeGroupId", "id");
    }
}
