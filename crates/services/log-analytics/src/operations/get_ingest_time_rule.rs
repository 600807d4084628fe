// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ingest time rule.
    ///
    /// The response has the header `etag`.
    GetIngestTimeRule = GET "/namespaces/{namespaceName}/ingestTimeRules/{ingestTimeRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/IngestTimeRule/GetIngestTimeRule";
    required {
        namespace_name = path "namespaceName" (String);
        ingest_time_rule_id = path "ingestTimeRuleId" (String);
    }
    returns { json(models::IngestTimeRule), state(models::IngestTimeRuleLifecycleState) }
}
