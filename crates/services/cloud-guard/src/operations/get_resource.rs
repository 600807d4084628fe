// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetResource = GET "/resources/{resourceId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Resource/GetResource";
    facts { without_default_retry(); }
    required {
        resource_id = path "resourceId" (String);
    }
    returns { json(models::Resource) }
}
