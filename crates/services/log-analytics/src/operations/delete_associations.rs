// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the associations.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteAssociations = POST "/namespaces/{namespaceName}/associations/actions/delete",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsAssociation/DeleteAssociations";
    facts {
        with_accept("application/json;charset=UTF-8");
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        delete_log_analytics_association_details =
            json(models::DeleteLogAnalyticsAssociationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
