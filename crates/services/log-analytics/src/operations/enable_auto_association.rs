// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the auto association.
    ///
    /// The response has the header `opc-work-request-id`.
    EnableAutoAssociation =
        POST "/namespaces/{namespaceName}/sources/{sourceName}/actions/enableAutoAssociation",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/EnableAutoAssociation";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        source_name = path "sourceName" (String);
        enable_auto_association_details = json(models::EnableAutoAssociationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
