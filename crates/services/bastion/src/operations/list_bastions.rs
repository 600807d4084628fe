// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the bastions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBastions = GET "/bastions",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Bastion/ListBastions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The bastion lifecycle state.
        bastion_lifecycle_state = query "bastionLifecycleState" (models::BastionLifecycleState);
        /// Filters by the OCID of the bastion.
        bastion_id = query "bastionId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for `name`
        /// and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListBastionsSortBy);
    }
    returns { pages(Vec<models::BastionSummary>), items(models::BastionSummary) }
}
