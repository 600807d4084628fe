// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the runtime pipelines.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRuntimePipelines =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/runtimePipelines",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/RuntimePipelineSummaryCollection/ListRuntimePipelines";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password", "requestHeaders"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
    }
    optional {
        /// The key of the object.
        key = query_each "key" ([String]);
        /// The key of the aggregator, which is the project or folder that contains the object.
        aggregator_key = query "aggregatorKey" (String);
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// The name.
        name = query "name" (String);
        /// The identifier of the object in code: upper-case letters, digits and underscores, not
        /// starting with a digit. It can be changed.
        identifier = query_each "identifier" ([String]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListRuntimePipelinesSortBy);
        /// The type of the aggregator.
        aggregator_type = query_each "aggregatorType" ([String]);
        /// The filter.
        filter = query_each "filter" ([String]);
    }
    returns {
        pages(models::RuntimePipelineSummaryCollection),
        items(models::RuntimePipelineSummary = |page| page.items),
    }
}
