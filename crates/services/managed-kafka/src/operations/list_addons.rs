// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the add-ons.
    ListAddons = GET "/kafkaClusters/{kafkaClusterId}/addons",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/ListAddons";
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
    }
    optional {
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::AddonLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAddonsSortBy);
    }
    returns { pages(models::AddonCollection), items(models::AddonSummary = |page| page.items) }
}
