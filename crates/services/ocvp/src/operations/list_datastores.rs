// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the datastores.
    ListDatastores = GET "/datastores",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Datastore/ListDatastores";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the cluster.
        cluster_id = query "clusterId" (String);
        /// Filters by the OCID of the datastore.
        datastore_id = query "datastoreId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatastoresSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatastoreLifecycleState);
    }
    returns {
        pages(models::DatastoreCollection),
        items(models::DatastoreSummary = |page| page.items),
    }
}
