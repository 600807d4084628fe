// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the license type of an active identity domain asynchronously.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDomainLicenseType = POST "/domains/{domainId}/actions/changeLicenseType",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ChangeDomainLicenseType";
    facts { with_retry_token(); }
    required {
        domain_id = path "domainId" (String);
        change_domain_license_type_details = json(models::ChangeDomainLicenseTypeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_domain, models::Domain, models::DomainLifecycleState); }
}
