// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/WorkRequestSummary/ListWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type of the operation.
        operation_type = query "operationType" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// The OCID of the target database.
        target_database_id = query "targetDatabaseId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListWorkRequestsAccessLevel);
    }
    returns { pages(Vec<models::WorkRequestSummary>), items(models::WorkRequestSummary) }
}
