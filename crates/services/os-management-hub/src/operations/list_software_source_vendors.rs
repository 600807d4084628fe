// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the software source vendors.
    ListSoftwareSourceVendors = GET "/softwareSourceVendors",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListSoftwareSourceVendors";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name`.
        sort_by = query "sortBy" (models::ListSoftwareSourceVendorsSortBy);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns { json(models::SoftwareSourceVendorCollection) }
}
