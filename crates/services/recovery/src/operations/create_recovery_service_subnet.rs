// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a recovery service subnet.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateRecoveryServiceSubnet = POST "/recoveryServiceSubnets",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/RecoveryServiceSubnet/CreateRecoveryServiceSubnet";
    facts { with_retry_token(); }
    required {
        create_recovery_service_subnet_details = json(models::CreateRecoveryServiceSubnetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RecoveryServiceSubnet) }
    then {
        settled(get_recovery_service_subnet, models::RecoveryServiceSubnet,
            models::RecoveryServiceSubnetLifecycleState);
        with_id("recoveryServiceSubnetId", "id");
    }
}
