// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the BDS metastore configurations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBdsMetastoreConfigurations = GET "/bdsInstances/{bdsInstanceId}/metastoreConfigs",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsMetastoreConfiguration/ListBdsMetastoreConfigurations";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
    }
    optional {
        /// Filters by the type of the metastore.
        metastore_type = query "metastoreType" (models::BdsMetastoreConfigurationMetastoreType);
        /// Filters by the OCID of the metastore.
        metastore_id = query "metastoreId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BdsMetastoreConfigurationLifecycleState);
        /// Filters by the ID of the API key of Big Data Service.
        bds_api_key_id = query "bdsApiKeyId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListBdsMetastoreConfigurationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(Vec<models::BdsMetastoreConfigurationSummary>),
        items(models::BdsMetastoreConfigurationSummary),
    }
}
