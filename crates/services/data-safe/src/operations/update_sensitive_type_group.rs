// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sensitive type group.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSensitiveTypeGroup = PUT "/sensitiveTypeGroups/{sensitiveTypeGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypeGroup/UpdateSensitiveTypeGroup";
    required {
        sensitive_type_group_id = path "sensitiveTypeGroupId" (String);
        update_sensitive_type_group_details = json(models::UpdateSensitiveTypeGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_sensitive_type_group, models::SensitiveTypeGroup,
            models::SensitiveTypeGroupLifecycleState);
    }
}
