// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Verifies the address.
    ///
    /// The response has the header `etag`.
    VerifyAddress = POST "/addresses/action/verification";
    facts { with_retry_token(); }
    required {
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
        verify_address_details = json(models::VerifyAddressDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VerifyAddressReceipt) }
}
