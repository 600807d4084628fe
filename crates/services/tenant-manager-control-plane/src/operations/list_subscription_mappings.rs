// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subscription mappings.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSubscriptionMappings = GET "/subscriptionMappings",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/SubscriptionMapping/ListSubscriptionMappings";
    facts { without_default_retry(); }
    required {
        subscription_id = query "subscriptionId" (String);
    }
    optional {
        /// Filters by the OCID of the subscription mapping.
        subscription_mapping_id = query "subscriptionMappingId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SubscriptionMappingLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSubscriptionMappingsSortBy);
    }
    returns {
        pages(models::SubscriptionMappingCollection),
        items(models::SubscriptionMappingSummary = |page| page.items),
    }
}
