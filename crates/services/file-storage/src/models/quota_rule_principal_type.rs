// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the principal type of a quota rule.
    pub enum QuotaRulePrincipalType {
        FileSystemLevel = "FILE_SYSTEM_LEVEL",
        DefaultGroup = "DEFAULT_GROUP",
        DefaultUser = "DEFAULT_USER",
        IndividualGroup = "INDIVIDUAL_GROUP",
        IndividualUser = "INDIVIDUAL_USER",
    }
}
