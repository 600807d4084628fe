// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the domain governance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDomainGovernance = PUT "/domainGovernances/{domainGovernanceId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/DomainGovernance/UpdateDomainGovernance";
    facts { without_default_retry(); }
    required {
        domain_governance_id = path "domainGovernanceId" (String);
        update_domain_governance_details = json(models::UpdateDomainGovernanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DomainGovernance) }
    then {
        settled(get_domain_governance, models::DomainGovernance,
            models::DomainGovernanceLifecycleState);
    }
}
