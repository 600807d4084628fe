// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSecrets` can sort.
    pub enum ListSecretsSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
