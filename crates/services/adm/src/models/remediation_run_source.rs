// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the remediation run source of a remediation run.
    pub enum RemediationRunSource {
        Manual = "MANUAL",
        KnowledgeBase = "KNOWLEDGE_BASE",
    }
}
