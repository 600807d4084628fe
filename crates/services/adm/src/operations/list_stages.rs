// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the stages.
    ListStages = GET "/remediationRuns/{remediationRunId}/stages",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRunStage/ListStages";
    required {
        remediation_run_id = path "remediationRunId" (String);
    }
    optional {
        /// Filters by the type.
        type_ = query "type" (models::StageType);
        /// Filters by the status.
        status = query "status" (models::ListStagesStatus);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `timeCreated`, `timeFinished`
        /// and `timeStarted`.
        sort_by = query "sortBy" (models::ListStagesSortBy);
    }
    returns {
        pages(models::RemediationRunStageCollection),
        items(models::RemediationRunStageSummary = |page| page.items),
    }
}
