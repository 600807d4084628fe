// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the selection of a property.
    pub enum PropertySelection {
        SingleChoice = "SINGLE_CHOICE",
        MultiChoice = "MULTI_CHOICE",
        DefaultText = "DEFAULT_TEXT",
    }
}
