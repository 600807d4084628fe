// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ESXi host.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateEsxiHost = POST "/esxiHosts",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/EsxiHost/CreateEsxiHost";
    facts { with_retry_token(); }
    required {
        create_esxi_host_details = json(models::CreateEsxiHostDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_esxi_host, models::EsxiHost, models::EsxiHostLifecycleState);
        with_id("esxiHostId", "id");
    }
}
