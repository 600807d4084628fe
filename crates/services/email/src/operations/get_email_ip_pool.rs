// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the email IP pool.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetEmailIpPool = GET "/emailIpPools/{emailIpPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailIpPool/GetEmailIpPool";
    facts { without_default_retry(); }
    required {
        email_ip_pool_id = path "emailIpPoolId" (String);
    }
    returns { json(models::EmailIpPool), state(models::EmailIpPoolLifecycleState) }
}
