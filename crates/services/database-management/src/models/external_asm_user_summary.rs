// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an external ASM user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAsmUserSummary {
    /// The name.
    pub name: String,
    /// The privileges.
    pub privileges: Vec<String>,
    /// The OCID of the ASM.
    pub asm_id: Option<String>,
}

model! {
    ExternalAsmUserSummary {
        name = "name";
        privileges = "privileges";
        asm_id = "asmId";
    }
}
