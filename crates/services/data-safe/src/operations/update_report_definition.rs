// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the report definition.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateReportDefinition = PUT "/reportDefinitions/{reportDefinitionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/ReportDefinition/UpdateReportDefinition";
    facts { with_retry_token(); }
    required {
        report_definition_id = path "reportDefinitionId" (String);
        update_report_definition_details = json(models::UpdateReportDefinitionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_report_definition, models::ReportDefinition,
            models::ReportDefinitionLifecycleState);
    }
}
