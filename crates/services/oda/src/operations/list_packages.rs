// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the packages.
    ///
    /// The response has the header `opc-total-items`.
    ListPackages = GET "/packages",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/PackageSummary/ListPackages";
    optional {
        /// The ID of the Digital Assistant instance.
        oda_instance_id = query "odaInstanceId" (String);
        /// The type of the resource.
        resource_type = query "resourceType" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Whether it is latest version only.
        is_latest_version_only = query "isLatestVersionOnly" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListPackagesSortBy);
    }
    returns { pages(Vec<models::PackageSummary>), items(models::PackageSummary) }
}
