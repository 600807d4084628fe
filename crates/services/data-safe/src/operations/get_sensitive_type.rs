// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sensitive type.
    ///
    /// The response has the header `etag`.
    GetSensitiveType = GET "/sensitiveTypes/{sensitiveTypeId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveType/GetSensitiveType";
    required {
        sensitive_type_id = path "sensitiveTypeId" (String);
    }
    returns { json(models::SensitiveType), state(models::SensitiveTypeLifecycleState) }
}
