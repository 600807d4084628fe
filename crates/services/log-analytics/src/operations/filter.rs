// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds filters to a query.
    Filter = POST "/namespaces/{namespaceName}/search/actions/filter",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryDetails/Filter";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        filter_details = json(models::FilterDetails);
    }
    returns { json(models::FilterOutput) }
}
