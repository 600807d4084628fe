// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the email domain to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeEmailDomainCompartment = POST "/emailDomains/{emailDomainId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailDomain/ChangeEmailDomainCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        email_domain_id = path "emailDomainId" (String);
        change_email_domain_compartment_details = json(models::ChangeEmailDomainCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_email_domain, models::EmailDomain, models::EmailDomainLifecycleState); }
}
