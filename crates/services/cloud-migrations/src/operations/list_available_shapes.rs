// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the available shapes.
    ListAvailableShapes = GET "/migrationPlans/{migrationPlanId}/availableShapes",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/AvailableShapesCollection/ListAvailableShapes";
    required {
        migration_plan_id = path "migrationPlanId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The ID of the dvh host.
        dvh_host_id = query "dvhHostId" (String);
        /// Filters by the name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// The ID of the reserved capacity.
        reserved_capacity_id = query "reservedCapacityId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAvailableShapesSortBy);
    }
    returns {
        pages(models::AvailableShapesCollection),
        items(models::AvailableShapeSummary = |page| page.items),
    }
}
