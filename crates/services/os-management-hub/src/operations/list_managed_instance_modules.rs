// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed instance modules.
    ///
    /// The response has the header `opc-work-request-id`.
    ListManagedInstanceModules = GET "/managedInstances/{managedInstanceId}/modules",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/ListManagedInstanceModules";
    required {
        managed_instance_id = path "managedInstanceId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name`.
        sort_by = query "sortBy" (models::ListManagedInstanceModulesSortBy);
    }
    returns {
        pages(models::ManagedInstanceModuleCollection),
        items(models::ManagedInstanceModuleSummary = |page| page.items),
    }
}
