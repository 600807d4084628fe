// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the VM cluster networks.
    ListVmClusterNetworks = GET "/vmClusterNetworks";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::VmClusterNetworkLifecycleState]);
        /// Filters by whether SCAN is enabled on the VM cluster.
        is_scan_enabled = query "isScanEnabled" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListVmClusterNetworksSortBy);
        /// Filters by the OCID of the infrastructure.
        infrastructure_id = query "infrastructureId" (String);
        /// Filters by the number of virtual machines in the VM cluster.
        node_count = query "nodeCount" (i64);
        /// The VM network consumer type.
        vm_network_consumer_type = query "vmNetworkConsumerType"
            (models::ListVmClusterNetworksVmNetworkConsumerType);
    }
    returns {
        pages(models::VmClusterNetworkCollection),
        items(models::VmClusterNetworkSummary = |page| page.items),
    }
}
