// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the domain governance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDomainGovernance = GET "/domainGovernances/{domainGovernanceId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/DomainGovernance/GetDomainGovernance";
    facts { without_default_retry(); }
    required {
        domain_governance_id = path "domainGovernanceId" (String);
    }
    returns { json(models::DomainGovernance), state(models::DomainGovernanceLifecycleState) }
}
