// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a KMS secret variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsSecretVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the vault.
    pub vault_id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    KmsSecretVariableDependsOn {
        compartment_id = "compartmentId";
        vault_id = "vaultId";
        name = "name";
    }
}
