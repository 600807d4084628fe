// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the creation mechanism of an extension group group.
    pub enum ExtensionGroupGroupCreationMechanism {
        Bulk = "bulk",
        Api = "api",
        Adsync = "adsync",
        Authsync = "authsync",
        Idcsui = "idcsui",
        Import = "import",
    }
}
