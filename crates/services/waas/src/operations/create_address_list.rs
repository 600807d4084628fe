// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an address list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAddressList = POST "/addressLists",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/AddressList/CreateAddressList";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_address_list_details = json(models::CreateAddressListDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AddressList) }
    then {
        settled(get_address_list, models::AddressList, models::AddressListLifecycleState);
        with_id("addressListId", "id");
    }
}
