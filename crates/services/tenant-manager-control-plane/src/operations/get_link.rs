// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the link.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLink = GET "/links/{linkId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Link/GetLink";
    facts { without_default_retry(); }
    required {
        link_id = path "linkId" (String);
    }
    returns { json(models::Link), state(models::LinkLifecycleState) }
}
