// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the limits increase questions.
    ListLimitsIncreaseQuestions = GET "/limitsIncreaseQuestionnaires",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseQuestionCollection/ListLimitsIncreaseQuestions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name of the service with the limit.
        service_name = query "serviceName" (String);
        /// Filters by the name of the limit.
        limit_name = query "limitName" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListLimitsIncreaseQuestionsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::LimitsIncreaseQuestionCollection),
        items(models::LimitsIncreaseQuestionSummary = |page| page.items),
    }
}
