// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stage.
    GetStage = GET "/remediationRuns/{remediationRunId}/stages/{stageType}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRunStage/GetStage";
    required {
        remediation_run_id = path "remediationRunId" (String);
        stage_type = path "stageType" (models::GetStageStageType);
    }
    returns { json(models::RemediationRunStage) }
}
