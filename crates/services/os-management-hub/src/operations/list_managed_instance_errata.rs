// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed instance errata.
    ListManagedInstanceErrata = GET "/managedInstances/{managedInstanceId}/errata",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/ListManagedInstanceErrata";
    required {
        managed_instance_id = path "managedInstanceId" (String);
    }
    optional {
        /// The classification of the update or erratum.
        classification_type = query_each "classificationType"
            ([models::ListManagedInstanceErrataClassificationType]);
        /// Filters by the name.
        name = query_each "name" ([String]);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeIssued`. The default order is ascending for `name`
        /// and descending for `timeIssued`.
        sort_by = query "sortBy" (models::ListManagedInstanceErrataSortBy);
    }
    returns {
        pages(models::ManagedInstanceErratumSummaryCollection),
        items(models::ManagedInstanceErratumSummary = |page| page.items),
    }
}
