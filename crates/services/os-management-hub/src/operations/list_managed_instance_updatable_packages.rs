// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed instance updatable packages.
    ListManagedInstanceUpdatablePackages =
        GET "/managedInstances/{managedInstanceId}/updatablePackages",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/ListManagedInstanceUpdatablePackages";
    required {
        managed_instance_id = path "managedInstanceId" (String);
    }
    optional {
        /// The classification of the update or erratum.
        classification_type = query_each "classificationType"
            ([models::ListManagedInstanceUpdatablePackagesClassificationType]);
        /// Filters by the display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The names of the errata, such as `ELSA-2020-5804`.
        advisory_name = query_each "advisoryName" ([String]);
        /// Filters by the severity of the advisory.
        advisory_severity = query_each "advisorySeverity"
            ([models::ListManagedInstanceUpdatablePackagesAdvisorySeverity]);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagedInstanceUpdatablePackagesSortBy);
    }
    returns {
        pages(models::UpdatablePackageCollection),
        items(models::UpdatablePackageSummary = |page| page.items),
    }
}
