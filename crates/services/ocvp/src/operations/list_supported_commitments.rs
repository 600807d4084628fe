// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the supported commitments.
    ListSupportedCommitments = GET "/supportedCommitments",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/SupportedCommitmentSummary/ListSupportedCommitments";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The name of the compute shape of the ESXi host.
        host_shape_name = query "hostShapeName" (String);
    }
    returns {
        pages(models::SupportedCommitmentSummaryCollection),
        items(models::SupportedCommitmentSummary = |page| page.items),
    }
}
