// @generated from spec/ddfs.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an instance.
    CreateInstance = POST "/instances",
        "https://docs.oracle.com/iaas/api/#/en/ddfs/20260831/Instance/CreateInstance";
    facts { with_retry_token(); }
    required {
        create_instance_details = json(models::CreateInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Instance) }
    then {
        settled(get_instance, models::Instance, models::InstanceLifecycleState);
        with_id("instanceId", "id");
    }
}
