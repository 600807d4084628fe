// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the vanity domains.
    ListVanityDomains = GET "/fusionEnvironments/{fusionEnvironmentId}/vanityDomains",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/VanityDomain/ListVanityDomains";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        compartment_id = query "compartmentId" (String);
        is_full_vanity_domain = query "isFullVanityDomain" (bool);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAY_NAME` and descending
        /// for `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListVanityDomainsSortBy);
    }
    returns {
        pages(models::VanityDomainCollection),
        items(models::VanityDomainSummary = |page| page.items),
    }
}
