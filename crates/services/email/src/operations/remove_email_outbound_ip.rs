// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the email outbound IP.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveEmailOutboundIp = POST "/emailIpPools/{emailIpPoolId}/actions/removeEmailOutboundIp",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailIpPool/RemoveEmailOutboundIp";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        email_ip_pool_id = path "emailIpPoolId" (String);
        remove_email_outbound_ip_details = json(models::RemoveEmailOutboundIpDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_email_ip_pool, models::EmailIpPool, models::EmailIpPoolLifecycleState); }
}
