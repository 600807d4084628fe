// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSecurityAttributeNamespaces` can sort.
    pub enum ListSecurityAttributeNamespacesSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
