// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network address list.
    ///
    /// The response has the header `etag`.
    GetNetworkAddressList = GET "/networkAddressLists/{networkAddressListId}",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/NetworkAddressList/GetNetworkAddressList";
    required {
        network_address_list_id = path "networkAddressListId" (String);
    }
    returns { json(models::NetworkAddressList), state(models::NetworkAddressListLifecycleState) }
}
