// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the address list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAddressList = PUT "/addressLists/{addressListId}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/AddressList/UpdateAddressList";
    facts { without_default_retry(); }
    required {
        address_list_id = path "addressListId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body: [`UpdateAddressListDetails`](crate::models::UpdateAddressListDetails).
        update_address_list_details = json(models::UpdateAddressListDetails);
    }
    returns { json(models::AddressList) }
    then { settled(get_address_list, models::AddressList, models::AddressListLifecycleState); }
}
