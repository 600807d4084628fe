// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the recovery service subnet.
    ///
    /// The response has the header `etag`.
    GetRecoveryServiceSubnet = GET "/recoveryServiceSubnets/{recoveryServiceSubnetId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/RecoveryServiceSubnet/GetRecoveryServiceSubnet";
    required {
        recovery_service_subnet_id = path "recoveryServiceSubnetId" (String);
    }
    returns {
        json(models::RecoveryServiceSubnet),
        state(models::RecoveryServiceSubnetLifecycleState),
    }
}
