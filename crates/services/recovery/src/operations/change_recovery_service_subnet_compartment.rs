// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the recovery service subnet to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeRecoveryServiceSubnetCompartment =
        POST "/recoveryServiceSubnets/{recoveryServiceSubnetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/RecoveryServiceSubnet/ChangeRecoveryServiceSubnetCompartment";
    facts { with_retry_token(); }
    required {
        recovery_service_subnet_id = path "recoveryServiceSubnetId" (String);
        change_recovery_service_subnet_compartment_details =
            json(models::ChangeRecoveryServiceSubnetCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_recovery_service_subnet, models::RecoveryServiceSubnet,
            models::RecoveryServiceSubnetLifecycleState);
    }
}
