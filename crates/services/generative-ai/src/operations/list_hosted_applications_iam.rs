// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the hosted applications with IAM authentication of a compartment.
    ListHostedApplicationsIam = GET "/hostedApplicationsIam",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationCollection/ListHostedApplicationsIam";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListHostedApplicationsIamLifecycleState);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by the OCID of the hosted application.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListHostedApplicationsIamSortBy);
    }
    returns {
        pages(models::HostedApplicationCollection),
        items(models::HostedApplicationSummary = |page| page.items),
    }
}
