// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pipeline validations.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPipelineValidations = GET "/workspaces/{workspaceId}/pipelineValidations",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/PipelineValidation/ListPipelineValidations";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
    }
    optional {
        /// Filters by the key of the object.
        key = query "key" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the identifier of the object in code.
        identifier = query "identifier" (String);
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListPipelineValidationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::PipelineValidationSummaryCollection),
        items(models::PipelineValidationSummary = |page| page.items),
    }
}
