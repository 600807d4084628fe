// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the sensitive type group to another compartment.
    ChangeSensitiveTypeGroupCompartment =
        POST "/sensitiveTypeGroups/{sensitiveTypeGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypeGroup/ChangeSensitiveTypeGroupCompartment";
    facts { with_retry_token(); }
    required {
        sensitive_type_group_id = path "sensitiveTypeGroupId" (String);
        change_sensitive_type_group_compartment_details =
            json(models::ChangeSensitiveTypeGroupCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_sensitive_type_group, models::SensitiveTypeGroup,
            models::SensitiveTypeGroupLifecycleState);
    }
}
