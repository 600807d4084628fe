// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the external database connectors.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListExternalDatabaseConnectors = GET "/externaldatabaseconnectors",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalDatabaseConnector/ListExternalDatabaseConnectors";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        compartment_id = query "compartmentId" (String);
        external_database_id = query "externalDatabaseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListExternalDatabaseConnectorsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ExternalDatabaseConnectorLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns {
        pages(Vec<models::ExternalDatabaseConnectorSummary>),
        items(models::ExternalDatabaseConnectorSummary),
    }
}
