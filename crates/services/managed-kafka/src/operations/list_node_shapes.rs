// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the node shapes.
    ListNodeShapes = GET "/nodeShapes",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/ListNodeShapes";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListNodeShapesSortBy);
    }
    returns {
        pages(models::NodeShapeCollection),
        items(models::NodeShapeSummary = |page| page.items),
    }
}
