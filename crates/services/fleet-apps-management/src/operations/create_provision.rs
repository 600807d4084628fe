// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a provision.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateProvision = POST "/provisions",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Provision/CreateProvision";
    facts { with_retry_token(); }
    required {
        create_provision_details = json(models::CreateProvisionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Provision) }
    then {
        settled(get_provision, models::Provision, models::ProvisionLifecycleState);
        with_id("provisionId", "id");
    }
}
