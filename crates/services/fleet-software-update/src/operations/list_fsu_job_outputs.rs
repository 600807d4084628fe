// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the FSU job outputs.
    ListFsuJobOutputs = GET "/fsuJobs/{fsuJobId}/output",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuJobOutputSummary/ListFsuJobOutputs";
    required {
        fsu_job_id = path "fsuJobId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::FsuJobOutputSummaryCollection),
        items(models::FsuJobOutputSummary = |page| page.items),
    }
}
