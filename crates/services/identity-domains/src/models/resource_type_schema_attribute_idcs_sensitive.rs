// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IDCS sensitive of a resource type schema attribute.
    pub enum ResourceTypeSchemaAttributeIdcsSensitive {
        Encrypt = "encrypt",
        Hash = "hash",
        HashSc = "hash_sc",
        Checksum = "checksum",
        None = "none",
    }
}
