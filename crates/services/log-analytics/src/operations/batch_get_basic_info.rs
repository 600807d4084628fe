// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the basic information in one batch.
    BatchGetBasicInfo = POST "/namespaces/{namespaceName}/labels/actions/basicInfo",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLabel/BatchGetBasicInfo";
    facts {
        with_accept("application/json;charset=UTF-8");
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        is_include_deleted = query "isIncludeDeleted" (bool);
        label_names = json(models::LabelNames);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The value of `basicLabelSortBy`.
        basic_label_sort_by = query "basicLabelSortBy" (models::BatchGetBasicInfoBasicLabelSortBy);
    }
    returns {
        pages(models::LogAnalyticsLabelCollection),
        items(models::LogAnalyticsLabelSummary = |page| page.items.unwrap_or_default()),
    }
}
