// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the deployment types.
    ListDeploymentTypes = GET "/deploymentTypes",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentTypeCollection/ListDeploymentTypes";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type of the deployment. Default: `DATABASE_ORACLE`.
        deployment_type = query "deploymentType" (models::DeploymentTypeDeploymentType);
        /// Filters by the version of Oracle GoldenGate.
        ogg_version = query "oggVersion" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDeploymentTypesSortBy);
    }
    returns {
        pages(models::DeploymentTypeCollection),
        items(models::DeploymentTypeSummary = |page| page.items),
    }
}
