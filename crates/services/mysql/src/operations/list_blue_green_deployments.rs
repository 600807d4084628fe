// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the blue green deployments.
    ListBlueGreenDeployments = GET "/blueGreenDeployments",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/BlueGreenDeploymentCollection/ListBlueGreenDeployments";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the source DB system.
        source_db_system_id = query "sourceDbSystemId" (String);
        /// Filters by the OCID of the target.
        target_db_system_id = query "targetDbSystemId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BlueGreenDeploymentLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListBlueGreenDeploymentsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::BlueGreenDeploymentCollection),
        items(models::BlueGreenDeploymentSummary = |page| page.items),
    }
}
