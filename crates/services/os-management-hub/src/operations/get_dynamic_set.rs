// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the dynamic set.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetDynamicSet = GET "/dynamicSets/{dynamicSetId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/DynamicSet/GetDynamicSet";
    required {
        dynamic_set_id = path "dynamicSetId" (String);
    }
    returns { json(models::DynamicSet), state(models::DynamicSetLifecycleState) }
}
