// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A recovery service subnet input.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoveryServiceSubnetInput {
    /// The OCID of the Recovery Service subnet.
    pub recovery_service_subnet_id: String,
}

model! {
    RecoveryServiceSubnetInput {
        required {
            recovery_service_subnet_id = "recoveryServiceSubnetId",
                with_recovery_service_subnet_id(String);
        }
    }
}
