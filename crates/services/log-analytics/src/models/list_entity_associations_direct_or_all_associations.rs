// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `directOrAllAssociations` in `ListEntityAssociations`.
    pub enum ListEntityAssociationsDirectOrAllAssociations {
        Direct = "DIRECT",
        All = "ALL",
    }
}
