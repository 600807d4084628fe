// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the entitlements.
    ListEntitlements = GET "/entitlements",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListEntitlements";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the Customer Support Identifier.
        csi = query "csi" (String);
        /// Filters by the name of the vendor.
        vendor_name = query "vendorName" (models::ListEntitlementsVendorName);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListEntitlementsSortBy);
    }
    returns {
        pages(models::EntitlementCollection),
        items(models::EntitlementSummary = |page| page.items),
    }
}
