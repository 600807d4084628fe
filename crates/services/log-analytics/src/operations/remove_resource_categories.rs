// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the resource categories.
    RemoveResourceCategories =
        POST "/namespaces/{namespaceName}/categories/actions/removeResourceCategories",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsCategory/RemoveResourceCategories";
    facts {
        with_accept("application/json;charset=UTF-8");
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_resource_category_details = json(models::LogAnalyticsResourceCategoryDetails);
    }
    returns { empty }
}
