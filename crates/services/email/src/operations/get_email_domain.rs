// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the email domain.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetEmailDomain = GET "/emailDomains/{emailDomainId}",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailDomain/GetEmailDomain";
    facts { without_default_retry(); }
    required {
        email_domain_id = path "emailDomainId" (String);
    }
    returns { json(models::EmailDomain), state(models::EmailDomainLifecycleState) }
}
