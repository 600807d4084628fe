// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a KMS key variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsKeyVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The protection mode.
    pub protection_mode: Option<String>,
    /// The algorithm.
    pub algorithm: Option<String>,
    /// The length.
    pub length: Option<i64>,
    /// The ID of the elliptic curve. Applies only to ECDSA keys.
    pub curve_id: Option<String>,
}

model! {
    KmsKeyVariableDependsOn {
        compartment_id = "compartmentId";
        vault_id = "vaultId";
        protection_mode = "protectionMode";
        algorithm = "algorithm";
        length = "length";
        curve_id = "curveId";
    }
}
