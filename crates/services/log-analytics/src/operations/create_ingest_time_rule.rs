// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ingest time rule.
    ///
    /// The response has the header `etag`.
    CreateIngestTimeRule = POST "/namespaces/{namespaceName}/ingestTimeRules",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/IngestTimeRule/CreateIngestTimeRule";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        create_ingest_time_rule_details = json(models::CreateIngestTimeRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IngestTimeRule) }
    then {
        settled(get_ingest_time_rule, models::IngestTimeRule, models::IngestTimeRuleLifecycleState);
        with_id("ingestTimeRuleId", "id");
    }
}
