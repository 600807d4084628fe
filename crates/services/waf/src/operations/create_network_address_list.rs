// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a network address list.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateNetworkAddressList = POST "/networkAddressLists",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/NetworkAddressList/CreateNetworkAddressList";
    facts { with_retry_token(); }
    required {
        create_network_address_list_details = json(models::CreateNetworkAddressListDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NetworkAddressList) }
    then {
        settled(get_network_address_list, models::NetworkAddressList,
            models::NetworkAddressListLifecycleState);
        with_id("networkAddressListId", "id");
    }
}
