// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the runtime operators.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRuntimeOperators =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/runtimePipelines/{runtimePipelineKey}/runtimeOperators",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/RuntimeOperatorSummaryCollection/ListRuntimeOperators";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password", "requestHeaders"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        runtime_pipeline_key = path "runtimePipelineKey" (String);
    }
    optional {
        /// Filters by the key of the object.
        key = query_each "key" ([String]);
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the identifier of the object in code.
        identifier = query_each "identifier" ([String]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListRuntimeOperatorsSortBy);
        /// The type of the aggregator.
        aggregator_type = query_each "aggregatorType" ([String]);
    }
    returns {
        pages(models::RuntimeOperatorSummaryCollection),
        items(models::RuntimeOperatorSummary = |page| page.items),
    }
}
