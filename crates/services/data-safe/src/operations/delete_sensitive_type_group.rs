// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the sensitive type group.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSensitiveTypeGroup = DELETE "/sensitiveTypeGroups/{sensitiveTypeGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypeGroup/DeleteSensitiveTypeGroup";
    required {
        sensitive_type_group_id = path "sensitiveTypeGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_sensitive_type_group); }
}
