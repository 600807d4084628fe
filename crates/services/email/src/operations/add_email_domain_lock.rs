// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds an email domain lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddEmailDomainLock = POST "/emailDomains/{emailDomainId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailDomain/AddEmailDomainLock";
    facts { without_default_retry(); }
    required {
        email_domain_id = path "emailDomainId" (String);
        add_lock_details = json(models::AddLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EmailDomain) }
    then {
        settled(get_email_domain, models::EmailDomain, models::EmailDomainLifecycleState);
        with_id("emailDomainId", "id");
    }
}
