// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates or updates associations.
    ///
    /// The response has the header `opc-work-request-id`.
    UpsertAssociations = POST "/namespaces/{namespaceName}/associations/actions/upsert",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsAssociation/UpsertAssociations";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        upsert_log_analytics_association_details =
            json(models::UpsertLogAnalyticsAssociationDetails);
    }
    optional {
        /// Whether it is from republish.
        is_from_republish = query "isFromRepublish" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
