// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the ingest time rule.
    ///
    /// The response has the header `etag`.
    UpdateIngestTimeRule = PUT "/namespaces/{namespaceName}/ingestTimeRules/{ingestTimeRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/IngestTimeRule/UpdateIngestTimeRule";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        ingest_time_rule_id = path "ingestTimeRuleId" (String);
        ingest_time_rule = json(models::IngestTimeRule);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::IngestTimeRule) }
    then {
        settled(get_ingest_time_rule, models::IngestTimeRule, models::IngestTimeRuleLifecycleState);
    }
}
