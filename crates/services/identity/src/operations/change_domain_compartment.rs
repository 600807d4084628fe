// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves an identity domain to another compartment asynchronously.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDomainCompartment = POST "/domains/{domainId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ChangeDomainCompartment";
    facts { with_retry_token(); }
    required {
        domain_id = path "domainId" (String);
        change_domain_compartment_details = json(models::ChangeDomainCompartmentDetails);
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
