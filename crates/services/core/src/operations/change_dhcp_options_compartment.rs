// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the DHCP options to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDhcpOptionsCompartment = POST "/dhcps/{dhcpId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DhcpOptions/ChangeDhcpOptionsCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        dhcp_id = path "dhcpId" (String);
        change_dhcp_options_compartment_details = json(models::ChangeDhcpOptionsCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_dhcp_options, models::DhcpOptions, models::DhcpOptionsLifecycleState); }
}
