// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the domain governances.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDomainGovernances = GET "/domainGovernances",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/DomainGovernance/ListDomainGovernances";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the domain.
        domain_id = query "domainId" (String);
        /// Filters by the OCID of the domain governance.
        domain_governance_id = query "domainGovernanceId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DomainGovernanceLifecycleState);
        /// The name.
        name = query "name" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDomainGovernancesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::DomainGovernanceCollection),
        items(models::DomainGovernanceSummary = |page| page.items),
    }
}
