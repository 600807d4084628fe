// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the related resource type of a disaster recovery precheck result.
    pub enum DisasterRecoveryPrecheckResultRelatedResourceType {
        Goldengatedeployment = "GOLDENGATEDEPLOYMENT",
        Goldengateconnection = "GOLDENGATECONNECTION",
        Vaultsecret = "VAULTSECRET",
    }
}
