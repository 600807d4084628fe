// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource actions.
    ListResourceActions = GET "/resourceActions",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/ResourceActionSummary/ListResourceActions";
    required {
        compartment_id = query "compartmentId" (String);
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    optional {
        /// Filters by the OCID of the recommendation.
        recommendation_id = query "recommendationId" (String);
        /// The name of the recommendation.
        recommendation_name = query "recommendationName" (String);
        /// The IDs of the tenancies to include, which can be child tenancies and the parent.
        child_tenancy_ids = query_each "childTenancyIds" ([String]);
        /// Whether to include the data of the parent tenancy and all its child tenancies.
        include_organization = query "includeOrganization" (bool);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListResourceActionsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ResourceActionLifecycleState);
        /// Filters by the status.
        status = query "status" (models::ResourceActionStatus);
        /// Whether to add further information about the resource to the extended metadata of the
        /// response.
        include_resource_metadata = query "includeResourceMetadata" (bool);
    }
    returns {
        pages(models::ResourceActionCollection),
        items(models::ResourceActionSummary = |page| page.items),
    }
}
