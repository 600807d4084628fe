// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ESXi host.
    ///
    /// The response has the header `etag`.
    GetEsxiHost = GET "/esxiHosts/{esxiHostId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/EsxiHost/GetEsxiHost";
    required {
        esxi_host_id = path "esxiHostId" (String);
    }
    returns { json(models::EsxiHost), state(models::EsxiHostLifecycleState) }
}
