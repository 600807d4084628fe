// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a host distribution report.
    GenerateHostDistributionReport =
        POST "/clusters/{clusterId}/actions/generateHostDistributionReport",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Cluster/GenerateHostDistributionReport";
    facts { with_retry_token(); }
    required {
        cluster_id = path "clusterId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HostDistributionReportDetails) }
}
