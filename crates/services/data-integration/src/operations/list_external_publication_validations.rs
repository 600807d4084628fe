// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the external publication validations.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListExternalPublicationValidations =
        GET "/workspaces/{workspaceId}/tasks/{taskKey}/externalPublicationValidations",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/ExternalPublicationValidation/ListExternalPublicationValidations";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        task_key = path "taskKey" (String);
    }
    optional {
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
        sort_by = query "sortBy" (models::ListExternalPublicationValidationsSortBy);
    }
    returns {
        pages(models::ExternalPublicationValidationSummaryCollection),
        items(models::ExternalPublicationValidationSummary = |page| page.items),
    }
}
