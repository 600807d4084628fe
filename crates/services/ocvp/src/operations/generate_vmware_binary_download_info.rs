// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates VMware binary download information.
    GenerateVmwareBinaryDownloadInfo =
        POST "/sddcs/{sddcId}/actions/generateVmwareBinaryDownloadInfo",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/GenerateVmwareBinaryDownloadInfo";
    facts { with_retry_token(); }
    required {
        sddc_id = path "sddcId" (String);
        generate_vmware_binary_download_info_details =
            json(models::GenerateVmwareBinaryDownloadInfoDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VmwareBinaryDownloadInfo) }
}
