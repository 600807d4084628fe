// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the CA bundle.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCaBundle = GET "/caBundles/{caBundleId}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CaBundle/GetCaBundle";
    facts { without_default_retry(); }
    required {
        ca_bundle_id = path "caBundleId" (String);
    }
    returns { json(models::CaBundle), state(models::CaBundleLifecycleState) }
}
