// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds an email IP pool lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddEmailIpPoolLock = POST "/emailIpPools/{emailIpPoolId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailIpPool/AddEmailIpPoolLock";
    facts { without_default_retry(); }
    required {
        email_ip_pool_id = path "emailIpPoolId" (String);
        add_lock_details = json(models::AddLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EmailIpPool) }
    then {
        settled(get_email_ip_pool, models::EmailIpPool, models::EmailIpPoolLifecycleState);
        with_id("emailIpPoolId", "id");
    }
}
