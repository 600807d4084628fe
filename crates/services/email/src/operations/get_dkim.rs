// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DKIM.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDkim = GET "/dkims/{dkimId}",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Dkim/GetDkim";
    facts { without_default_retry(); }
    required {
        dkim_id = path "dkimId" (String);
    }
    returns { json(models::Dkim), state(models::DkimLifecycleState) }
}
