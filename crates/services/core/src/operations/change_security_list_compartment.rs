// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the security list to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeSecurityListCompartment =
        POST "/securityLists/{securityListId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/SecurityList/ChangeSecurityListCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        security_list_id = path "securityListId" (String);
        change_security_list_compartment_details =
            json(models::ChangeSecurityListCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_security_list, models::SecurityList, models::SecurityListLifecycleState); }
}
