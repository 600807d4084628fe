// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a GGCS source detail.
    pub enum GgcsSourceDetailAction {
        Create = "CREATE",
        Update = "UPDATE",
    }
}
