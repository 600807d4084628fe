// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the query result.
    ExportQueryResult = POST "/namespaces/{namespaceName}/search/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryDetails/ExportQueryResult";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        export_details = json(models::ExportDetails);
    }
    returns { stream }
}
