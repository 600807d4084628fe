// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the grouped sensitive types.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchGroupedSensitiveTypes =
        PATCH "/sensitiveTypeGroups/{sensitiveTypeGroupId}/groupedSensitiveTypes",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypeGroup/PatchGroupedSensitiveTypes";
    required {
        sensitive_type_group_id = path "sensitiveTypeGroupId" (String);
        patch_grouped_sensitive_types_details = json(models::PatchGroupedSensitiveTypesDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
