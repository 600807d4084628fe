// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a VLAN.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVlan = POST "/vlans",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vlan/CreateVlan";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_vlan_details = json(models::CreateVlanDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Vlan) }
    then {
        settled(get_vlan, models::Vlan, models::VlanLifecycleState);
        with_id("vlanId", "id");
    }
}
