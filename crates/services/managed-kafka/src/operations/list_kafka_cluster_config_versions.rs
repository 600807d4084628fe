// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Kafka cluster configuration versions.
    ListKafkaClusterConfigVersions = GET "/kafkaClusterConfigs/{kafkaClusterConfigId}/versions",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfigVersionCollection/ListKafkaClusterConfigVersions";
    required {
        kafka_cluster_config_id = path "kafkaClusterConfigId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `versionNumber`.
        sort_by = query "sortBy" (models::ListKafkaClusterConfigVersionsSortBy);
    }
    returns {
        pages(models::KafkaClusterConfigVersionCollection),
        items(models::KafkaClusterConfigVersionSummary = |page| page.items),
    }
}
