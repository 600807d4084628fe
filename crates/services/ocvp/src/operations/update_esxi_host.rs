// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the ESXi host.
    ///
    /// The response has the header `etag`.
    UpdateEsxiHost = PUT "/esxiHosts/{esxiHostId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/EsxiHost/UpdateEsxiHost";
    required {
        esxi_host_id = path "esxiHostId" (String);
        update_esxi_host_details = json(models::UpdateEsxiHostDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EsxiHost) }
    then { settled(get_esxi_host, models::EsxiHost, models::EsxiHostLifecycleState); }
}
