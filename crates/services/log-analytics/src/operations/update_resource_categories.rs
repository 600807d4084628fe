// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the resource categories.
    UpdateResourceCategories =
        POST "/namespaces/{namespaceName}/categories/actions/updateResourceCategories",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsCategory/UpdateResourceCategories";
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
