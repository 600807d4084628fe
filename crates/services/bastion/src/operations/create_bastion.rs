// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a bastion.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBastion = POST "/bastions",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Bastion/CreateBastion";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_bastion_details = json(models::CreateBastionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Bastion) }
    then {
        settled(get_bastion, models::Bastion, models::BastionLifecycleState);
        with_id("bastionId", "id");
    }
}
