// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the organization tenancy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOrganizationTenancy = GET "/organizations/{organizationId}/tenancies/{tenancyId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/OrganizationTenancy/GetOrganizationTenancy";
    facts { without_default_retry(); }
    required {
        organization_id = path "organizationId" (String);
        tenancy_id = path "tenancyId" (String);
    }
    returns { json(models::OrganizationTenancy), state(models::OrganizationTenancyLifecycleState) }
}
