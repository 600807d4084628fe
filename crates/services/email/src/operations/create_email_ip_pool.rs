// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an email IP pool.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateEmailIpPool = POST "/emailIpPools",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailIpPool/CreateEmailIpPool";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_email_ip_pool_details = json(models::CreateEmailIpPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EmailIpPool) }
    then {
        settled(get_email_ip_pool, models::EmailIpPool, models::EmailIpPoolLifecycleState);
        with_id("emailIpPoolId", "id");
    }
}
