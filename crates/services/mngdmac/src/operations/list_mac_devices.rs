// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Mac devices.
    ListMacDevices = GET "/macOrders/{macOrderId}/macDevices",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacDeviceCollection/ListMacDevices";
    required {
        mac_order_id = path "macOrderId" (String);
    }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the serial number of the Mac device.
        serial_number = query "serialNumber" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::MacDeviceLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `SerialNumber` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListMacDevicesSortBy);
    }
    returns {
        pages(models::MacDeviceCollection),
        items(models::MacDeviceSummary = |page| page.items),
    }
}
