// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sensitive type.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSensitiveType = PUT "/sensitiveTypes/{sensitiveTypeId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveType/UpdateSensitiveType";
    required {
        sensitive_type_id = path "sensitiveTypeId" (String);
        update_sensitive_type_details = json(models::UpdateSensitiveTypeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_sensitive_type, models::SensitiveType, models::SensitiveTypeLifecycleState);
    }
}
