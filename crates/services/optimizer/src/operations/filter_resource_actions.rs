// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Queries the supported resource actions.
    FilterResourceActions = POST "/actions/filterResourceActions",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/ResourceActionSummary/FilterResourceActions";
    required {
        compartment_id = query "compartmentId" (String);
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        query_details = json(models::QueryDetails);
    }
    optional {
        /// The OCID of the recommendation.
        recommendation_id = query "recommendationId" (String);
        /// The name of the recommendation.
        recommendation_name = query "recommendationName" (String);
        /// The IDs of the tenancies to include, which can be child tenancies and the parent.
        child_tenancy_ids = query_each "childTenancyIds" ([String]);
        /// Whether to include the data of the parent tenancy and all its child tenancies.
        include_organization = query "includeOrganization" (bool);
        /// Whether to add further information about the resource to the extended metadata of the
        /// response.
        include_resource_metadata = query "includeResourceMetadata" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ResourceActionCollection),
        items(models::ResourceActionSummary = |page| page.items),
    }
}
