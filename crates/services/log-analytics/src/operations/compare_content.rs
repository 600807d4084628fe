// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Compares two inputs, and returns their differences.
    CompareContent = POST "/namespaces/{namespaceName}/search/actions/compareContent",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryDetails/CompareContent";
    facts {
        with_accept("application/json;charset=UTF-8");
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        compare_content_details = json(models::CompareContentDetails);
    }
    returns { json(models::CompareContentResult) }
}
