// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the agent type of a plugin error.
    pub enum PluginErrorAgentType {
        Oma = "OMA",
        Oca = "OCA",
        Ocma = "OCMA",
    }
}
