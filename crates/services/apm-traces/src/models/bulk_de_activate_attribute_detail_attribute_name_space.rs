// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attribute name space of a bulk de activate attribute detail.
    pub enum BulkDeActivateAttributeDetailAttributeNameSpace {
        Traces = "TRACES",
        Synthetic = "SYNTHETIC",
        Logs = "LOGS",
    }
}
