// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the wrapping key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetWrappingKey = GET "/20180608/wrappingKeys",
        "https://docs.oracle.com/iaas/api/#/en/key/release/WrappingKey/GetWrappingKey";
    facts { without_default_retry(); }
    returns { json(models::WrappingKey), state(models::WrappingKeyLifecycleState) }
}
