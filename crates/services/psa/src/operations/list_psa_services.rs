// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the PSA services.
    ListPsaServices = GET "/psaServices",
        "https://docs.oracle.com/iaas/api/#/en/psasvc/20240301/PsaServiceCollection/ListPsaServices";
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The ID of the service.
        service_id = query "serviceId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `displayName`.
        sort_by = query "sortBy" (models::ListPsaServicesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::PsaServiceCollection),
        items(models::PsaServiceSummary = |page| page.items),
    }
}
