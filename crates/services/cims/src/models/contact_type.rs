// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the contact type of a contact.
    pub enum ContactType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
        Secondary = "SECONDARY",
        Admin = "ADMIN",
        Manager = "MANAGER",
    }
}
