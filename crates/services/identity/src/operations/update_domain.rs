// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates an identity domain asynchronously.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDomain = PUT "/domains/{domainId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/UpdateDomain";
    required {
        domain_id = path "domainId" (String);
        update_domain_details = json(models::UpdateDomainDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_domain, models::Domain, models::DomainLifecycleState); }
}
