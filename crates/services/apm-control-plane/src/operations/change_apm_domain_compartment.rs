// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the APM domain to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeApmDomainCompartment = POST "/apmDomains/{apmDomainId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/ApmDomain/ChangeApmDomainCompartment";
    facts { with_retry_token(); }
    required {
        apm_domain_id = path "apmDomainId" (String);
        change_apm_domain_compartment_details = json(models::ChangeApmDomainCompartmentDetails);
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
    then { settled(get_apm_domain, models::ApmDomain, models::ApmDomainLifecycleState); }
}
