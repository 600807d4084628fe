// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the stack template of an add service.
    pub enum AddServiceStackTemplate {
        Datalake = "DATALAKE",
        Datapipeline = "DATAPIPELINE",
        Aiservices = "AISERVICES",
        Datatransformation = "DATATRANSFORMATION",
        Devopstoolkit = "DEVOPSTOOLKIT",
    }
}
