// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the management appliances.
    ListManagementAppliances = GET "/managementAppliances",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ManagementAppliance/ListManagementAppliances";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the management appliance.
        management_appliance_id = query "managementApplianceId" (String);
        /// Filters by the OCID of the software-defined data center.
        sddc_id = query "sddcId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ManagementApplianceLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagementAppliancesSortBy);
    }
    returns {
        pages(models::ManagementApplianceCollection),
        items(models::ManagementApplianceSummary = |page| page.items),
    }
}
