// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a report definition.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateReportDefinition = POST "/reportDefinitions",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/ReportDefinition/CreateReportDefinition";
    facts { with_retry_token(); }
    required {
        create_report_definition_details = json(models::CreateReportDefinitionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ReportDefinition) }
    then {
        settled(get_report_definition, models::ReportDefinition,
            models::ReportDefinitionLifecycleState);
        with_id("reportDefinitionId", "id");
    }
}
