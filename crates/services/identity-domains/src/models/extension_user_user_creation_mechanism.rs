// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the creation mechanism of an extension user user.
    pub enum ExtensionUserUserCreationMechanism {
        Bulk = "bulk",
        Api = "api",
        Adsync = "adsync",
        Idcsui = "idcsui",
        Import = "import",
        Authsync = "authsync",
        Selfreg = "selfreg",
        Samljit = "samljit",
    }
}
