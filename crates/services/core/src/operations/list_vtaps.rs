// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the VTAPs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListVtaps = GET "/vtaps", "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vtap/ListVtaps";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the VCN.
        vcn_id = query "vcnId" (String);
        /// The source.
        source = query "source" (String);
        /// Filters by the OCID of the destination of the mirrored packets.
        target_id = query "targetId" (String);
        /// Filters by the IP address of the VTAP target, which mirrored packets are sent to.
        target_ip = query "targetIp" (String);
        /// Filters by whether the VTAP mirrors traffic.
        is_vtap_enabled = query "isVtapEnabled" (bool);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListVtapsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::VtapLifecycleState);
    }
    returns { pages(Vec<models::Vtap>), items(models::Vtap) }
}
