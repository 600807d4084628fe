// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the rel of a link.
    pub enum LinkRel {
        Self_ = "SELF",
        Canonical = "CANONICAL",
        Next = "NEXT",
        Template = "TEMPLATE",
        Prev = "PREV",
    }
}
