// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Suggests how to continue a query.
    Suggest = POST "/namespaces/{namespaceName}/search/actions/suggest",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryDetails/Suggest";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        suggest_details = json(models::SuggestDetails);
    }
    returns { json(models::SuggestOutput) }
}
