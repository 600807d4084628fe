// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the domain.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDomain = GET "/domains/{domainId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Domain/GetDomain";
    facts { without_default_retry(); }
    required {
        domain_id = path "domainId" (String);
    }
    returns { json(models::Domain), state(models::DomainLifecycleState) }
}
