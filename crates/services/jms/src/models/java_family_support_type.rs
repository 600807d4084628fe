// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the support type of a Java family.
    pub enum JavaFamilySupportType {
        Lts = "LTS",
        NonLts = "NON_LTS",
    }
}
