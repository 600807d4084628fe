// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a domain governance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDomainGovernance = POST "/domainGovernances",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/DomainGovernance/CreateDomainGovernance";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_domain_governance_details = json(models::CreateDomainGovernanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DomainGovernance) }
    then {
        settled(get_domain_governance, models::DomainGovernance,
            models::DomainGovernanceLifecycleState);
        with_id("domainGovernanceId", "id");
    }
}
