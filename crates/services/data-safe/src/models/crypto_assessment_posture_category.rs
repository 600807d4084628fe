// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the posture category of a crypto assessment.
    pub enum CryptoAssessmentPostureCategory {
        QuantumResistant = "QUANTUM_RESISTANT",
        QuantumCapable = "QUANTUM_CAPABLE",
        UpgradeRecommended = "UPGRADE_RECOMMENDED",
    }
}
