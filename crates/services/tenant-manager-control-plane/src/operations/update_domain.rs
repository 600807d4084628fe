// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the domain.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDomain = PUT "/domains/{domainId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Domain/UpdateDomain";
    facts { without_default_retry(); }
    required {
        domain_id = path "domainId" (String);
        update_domain_details = json(models::UpdateDomainDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Domain) }
    then { settled(get_domain, models::Domain, models::DomainLifecycleState); }
}
