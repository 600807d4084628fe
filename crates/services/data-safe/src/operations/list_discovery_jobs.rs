// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the discovery jobs.
    ListDiscoveryJobs = GET "/discoveryJobs",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DiscoveryJob/ListDiscoveryJobs";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListDiscoveryJobsAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the discovery job.
        discovery_job_id = query "discoveryJobId" (String);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DiscoveryJobLifecycleState);
        /// Filters by the OCID of the sensitive data model.
        sensitive_data_model_id = query "sensitiveDataModelId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName`.
        sort_by = query "sortBy" (models::ListDiscoveryJobsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::DiscoveryJobCollection),
        items(models::DiscoveryJobSummary = |page| page.items),
    }
}
