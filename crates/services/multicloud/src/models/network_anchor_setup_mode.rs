// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the setup mode of a network anchor.
    pub enum NetworkAnchorSetupMode {
        AutoBind = "AUTO_BIND",
        NoAutoBind = "NO_AUTO_BIND",
    }
}
