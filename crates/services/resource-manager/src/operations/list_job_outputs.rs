// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the job outputs.
    ListJobOutputs = GET "/jobs/{jobId}/outputs",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/JobOutputSummary/ListJobOutputs";
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::JobOutputsCollection),
        items(models::JobOutputSummary = |page| page.items),
    }
}
