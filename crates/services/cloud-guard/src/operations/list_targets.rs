// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the targets.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListTargets = GET "/targets",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Target/ListTargets";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Whether it is a non security zone targets only query. Default: `false`.
        is_non_security_zone_targets_only_query = query "isNonSecurityZoneTargetsOnlyQuery" (bool);
        /// Filters by one lifecycle state. Default: `ACTIVE`.
        lifecycle_state = query "lifecycleState" (models::TargetLifecycleState);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListTargetsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListTargetsSortBy);
    }
    returns { pages(models::TargetCollection), items(models::TargetSummary = |page| page.items) }
}
