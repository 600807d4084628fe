// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the APM domain.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateApmDomain = PUT "/apmDomains/{apmDomainId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/ApmDomain/UpdateApmDomain";
    required {
        apm_domain_id = path "apmDomainId" (String);
        update_apm_domain_details = json(models::UpdateApmDomainDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_apm_domain, models::ApmDomain, models::ApmDomainLifecycleState); }
}
