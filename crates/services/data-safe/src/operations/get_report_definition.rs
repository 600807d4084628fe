// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the report definition.
    ///
    /// The response has the header `etag`.
    GetReportDefinition = GET "/reportDefinitions/{reportDefinitionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/ReportDefinition/GetReportDefinition";
    required {
        report_definition_id = path "reportDefinitionId" (String);
    }
    returns { json(models::ReportDefinition), state(models::ReportDefinitionLifecycleState) }
}
