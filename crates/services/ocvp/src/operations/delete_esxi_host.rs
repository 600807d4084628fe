// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the ESXi host.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteEsxiHost = DELETE "/esxiHosts/{esxiHostId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/EsxiHost/DeleteEsxiHost";
    required {
        esxi_host_id = path "esxiHostId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_esxi_host); }
}
