// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the top utilized product licenses.
    ListTopUtilizedProductLicenses = GET "/topUtilizedProductLicenses",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/TopUtilizedProductLicenseCollection/ListTopUtilizedProductLicenses";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether the compartment is the root compartment.
        is_compartment_id_in_subtree = query "isCompartmentIdInSubtree" (bool);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `totalLicenseUnitsConsumed`.
        sort_by = query "sortBy" (models::ListTopUtilizedProductLicensesSortBy);
    }
    returns {
        pages(models::TopUtilizedProductLicenseCollection),
        items(models::TopUtilizedProductLicenseSummary = |page| page.items),
    }
}
