// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the address list.
    ///
    /// The response has the header `etag`.
    GetAddressList = GET "/addressLists/{addressListId}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/AddressList/GetAddressList";
    required {
        address_list_id = path "addressListId" (String);
    }
    returns { json(models::AddressList), state(models::AddressListLifecycleState) }
}
