// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the schemas.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSchemas = GET "/workspaces/{workspaceId}/connections/{connectionKey}/schemas",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Schema/ListSchemas";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        connection_key = path "connectionKey" (String);
        schema_resource_name = query "schemaResourceName" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListSchemasSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the name of the object.
        name_list = query_each "nameList" ([String]);
        /// The types of artifacts to list.
        include_types = query_each "includeTypes" ([String]);
    }
    returns {
        pages(models::SchemaSummaryCollection),
        items(models::SchemaSummary = |page| page.items),
    }
}
