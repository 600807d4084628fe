// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the ingest time rule.
    ///
    /// The response has the header `opc-work-request-id`.
    EnableIngestTimeRule =
        POST "/namespaces/{namespaceName}/ingestTimeRules/{ingestTimeRuleId}/actions/enableIngestTimeRule",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/IngestTimeRule/EnableIngestTimeRule";
    required {
        namespace_name = path "namespaceName" (String);
        ingest_time_rule_id = path "ingestTimeRuleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_ingest_time_rule, models::IngestTimeRule, models::IngestTimeRuleLifecycleState);
    }
}
