// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sensitive type group.
    ///
    /// The response has the header `etag`.
    GetSensitiveTypeGroup = GET "/sensitiveTypeGroups/{sensitiveTypeGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypeGroup/GetSensitiveTypeGroup";
    required {
        sensitive_type_group_id = path "sensitiveTypeGroupId" (String);
    }
    returns { json(models::SensitiveTypeGroup), state(models::SensitiveTypeGroupLifecycleState) }
}
