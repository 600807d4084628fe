// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a domain.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDomain = POST "/domains",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Domain/CreateDomain";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_domain_details = json(models::CreateDomainDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Domain) }
    then {
        settled(get_domain, models::Domain, models::DomainLifecycleState);
        with_id("domainId", "id");
    }
}
