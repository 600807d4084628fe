// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the recovery service subnet.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteRecoveryServiceSubnet = DELETE "/recoveryServiceSubnets/{recoveryServiceSubnetId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/RecoveryServiceSubnet/DeleteRecoveryServiceSubnet";
    required {
        recovery_service_subnet_id = path "recoveryServiceSubnetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_recovery_service_subnet); }
}
