// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the network address list.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteNetworkAddressList = DELETE "/networkAddressLists/{networkAddressListId}",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/NetworkAddressList/DeleteNetworkAddressList";
    required {
        network_address_list_id = path "networkAddressListId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_network_address_list); }
}
