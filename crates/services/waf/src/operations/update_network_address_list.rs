// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the network address list.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateNetworkAddressList = PUT "/networkAddressLists/{networkAddressListId}",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/NetworkAddressList/UpdateNetworkAddressList";
    required {
        network_address_list_id = path "networkAddressListId" (String);
        update_network_address_list_details = json(models::UpdateNetworkAddressListDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_network_address_list, models::NetworkAddressList,
            models::NetworkAddressListLifecycleState);
    }
}
