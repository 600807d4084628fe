// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the schema type of an LDAP idmap.
    pub enum LdapIdmapSchemaType {
        Rfc2307 = "RFC2307",
        Rfc2307bis = "RFC2307BIS",
    }
}
