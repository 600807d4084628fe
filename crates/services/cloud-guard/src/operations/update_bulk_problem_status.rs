// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the bulk problem status.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBulkProblemStatus = POST "/problems/actions/bulkUpdateStatus",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Problem/UpdateBulkProblemStatus";
    facts { without_default_retry(); }
    required {
        update_bulk_problem_status_details = json(models::UpdateBulkProblemStatusDetails);
    }
    returns { empty }
}
