// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates DHCP options.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDhcpOptions = POST "/dhcps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DhcpOptions/CreateDhcpOptions";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_dhcp_details = json(models::CreateDhcpDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DhcpOptions) }
    then {
        settled(get_dhcp_options, models::DhcpOptions, models::DhcpOptionsLifecycleState);
        with_id("dhcpId", "id");
    }
}
