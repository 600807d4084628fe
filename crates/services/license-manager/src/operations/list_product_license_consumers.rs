// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the product license consumers.
    ListProductLicenseConsumers = GET "/productLicenseConsumers",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/ProductLicenseConsumerCollection/ListProductLicenseConsumers";
    required {
        product_license_id = query "productLicenseId" (String);
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
        /// The field to sort by. Default: `licenseUnitsRequired`.
        sort_by = query "sortBy" (models::ListProductLicenseConsumersSortBy);
    }
    returns {
        pages(models::ProductLicenseConsumerCollection),
        items(models::ProductLicenseConsumerSummary = |page| page.items),
    }
}
