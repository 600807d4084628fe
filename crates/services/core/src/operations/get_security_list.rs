// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSecurityList = GET "/securityLists/{securityListId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/SecurityList/GetSecurityList";
    facts { without_default_retry(); }
    required {
        security_list_id = path "securityListId" (String);
    }
    returns { json(models::SecurityList), state(models::SecurityListLifecycleState) }
}
